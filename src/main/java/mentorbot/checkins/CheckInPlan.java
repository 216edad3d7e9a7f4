package mentorbot.checkins;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.Cadence;

/**
 * What the parties agreed about check-ins (R36, R52, R59). The rhythm counts from {@code
 * startedOn}; one that was agreed later holds from {@code since} on. {@code protectedTime}: some
 * was agreed.
 */
public record CheckInPlan(
    LocalDate startedOn,
    LocalDate since,
    Cadence cadence,
    LocalDate lastDay,
    boolean protectedTime) {

  /**
   * The rounds after the last one that was dealt with, in order. Right after a change of rhythm one
   * that would follow too soon, within half a step, is left out.
   */
  List<Round> roundsAfter(Optional<LocalDate> last) {
    var rounds = new ArrayList<Round>();
    var before = startedOn;
    for (var day : cadence.dates(startedOn, lastDay).toList()) {
      long step = ChronoUnit.DAYS.between(before, day);
      boolean follows =
          last.map(l -> l.isBefore(day) && 2 * ChronoUnit.DAYS.between(l, day) >= step)
              .orElse(true);
      if (follows && !day.isBefore(since)) {
        rounds.add(new Round(day, cadence.next(startedOn, day)));
      }
      before = day;
    }
    return rounds;
  }

  /** No round after the last one that was dealt with comes before this day; empty if none does. */
  Optional<LocalDate> earliestAfter(Optional<LocalDate> last) {
    var before = since.isAfter(startedOn) ? since.minusDays(1) : startedOn;
    var after = last.filter(before::isBefore).orElse(before);
    return Optional.of(cadence.next(startedOn, after)).filter(day -> !day.isAfter(lastDay));
  }

  /** A date of the rhythm, and the one after it, also where that is after the end. */
  record Round(LocalDate day, LocalDate following) {
    long hoursUntilFollowing() {
      return ChronoUnit.DAYS.between(day, following) * 24;
    }
  }
}
