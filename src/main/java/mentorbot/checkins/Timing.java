package mentorbot.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.PreferredHour;
import mentorbot.checkins.CheckInPlan.Round;

/**
 * When one person is asked: the first of their preferred hours from the round's day on, by their
 * own clock. Leave, or a quiet asked for once, moves it by at most half the way to the next round;
 * a round that would move further is left out.
 */
record Timing(CheckInPlan plan, Optional<LocalDate> last, OpenHours hours, PreferredHour hour) {

  /** The latest round whose time has come; those before it are not caught up on. */
  Optional<Fate> due(Instant now) {
    Optional<Fate> latest = Optional.empty();
    for (var round : plan.roundsAfter(last)) {
      if (begin(round).isAfter(now)) {
        break;
      }
      var fate = fate(round);
      if (!fate.when().isAfter(now)) {
        latest = Optional.of(fate);
      }
    }
    return latest;
  }

  /** The next round whose time comes later than this. */
  Optional<Fate> next(Instant after) {
    return next(after, false);
  }

  /** The next round that will be asked, as things stand. */
  Optional<Instant> nextAsked(Instant after) {
    return next(after, true).map(Fate::when);
  }

  private Optional<Fate> next(Instant after, boolean onlyAsked) {
    Optional<Fate> first = Optional.empty();
    for (var round : plan.roundsAfter(last)) {
      // No round's time comes before its day: once past the best there is no better one.
      if (first.isPresent() && begin(round).isAfter(first.get().when())) {
        break;
      }
      var fate = fate(round);
      boolean sooner = first.map(best -> fate.when().isBefore(best.when())).orElse(true);
      if (fate.when().isAfter(after) && sooner && (!onlyAsked || fate instanceof Fate.Ask)) {
        first = Optional.of(fate);
      }
    }
    return first;
  }

  Fate fate(Round round) {
    var usual = hour.next(begin(round), hours.usual());
    if (usual.isEmpty()) {
      return new Fate.LeaveOut(round.day(), begin(round));
    }
    var latest = usual.get().plus(Duration.ofHours(round.hoursUntilFollowing() / 2));
    return hour.next(begin(round), hours)
        .filter(moment -> !moment.isAfter(latest))
        .or(() -> onAnotherDay(usual.get()).filter(moment -> !moment.isAfter(latest)))
        .<Fate>map(moment -> new Fate.Ask(round.day(), moment))
        .orElseGet(() -> new Fate.LeaveOut(round.day(), usual.get()));
  }

  /** Somebody who wants to be asked on Tuesdays, back on a Wednesday: at their time of day. */
  private Optional<Instant> onAnotherDay(Instant usual) {
    return PreferredHour.daily(hour.time()).next(usual, hours);
  }

  private Instant begin(Round round) {
    return round.day().atStartOfDay(hours.zone()).toInstant();
  }
}
