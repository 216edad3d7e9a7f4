package mentorbot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The message budget (M28): in no seven days more unsolicited messages than agreed. The seven days
 * roll, so two at the end of one calendar week and two at the start of the next are too many.
 */
public final class Weeks {
  public static final Duration WEEK = Duration.ofDays(7);

  private Weeks() {}

  /**
   * The first moment from the given one at which one more message keeps within the budget, given
   * those sent or already fixed for later, in any order. Empty if the budget allows none at all.
   */
  public static Optional<Instant> nextAllowed(List<Instant> sent, Instant from, int budget) {
    if (budget < 1) {
      return Optional.empty();
    }
    List<Instant> inOrder = sent.stream().sorted().toList();
    Instant moment = from;
    for (int first = 0; first + budget <= inOrder.size(); first++) {
      Instant oldest = inOrder.get(first);
      Instant newest = inOrder.get(first + budget - 1);
      Instant freeAgain = oldest.plus(WEEK);
      // Together they use up the budget of each week that holds them all.
      boolean withinOneWeek = newest.isBefore(freeAgain);
      if (withinOneWeek && moment.isAfter(newest.minus(WEEK)) && moment.isBefore(freeAgain)) {
        moment = freeAgain;
      }
    }
    return Optional.of(moment);
  }
}
