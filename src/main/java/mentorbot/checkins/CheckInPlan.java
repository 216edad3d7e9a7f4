package mentorbot.checkins;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.Paused;

/**
 * What the parties agreed about check-ins (R36, R52, R59). The rhythm counts from {@code
 * startedOn}; one that was agreed later holds from {@code since} on. {@code plannedEnd} is the last
 * day if it had never paused; {@code protectedTime}: some was agreed. Rounds that come after a
 * pause come as many days later.
 */
public record CheckInPlan(
    LocalDate startedOn,
    LocalDate since,
    Cadence cadence,
    LocalDate plannedEnd,
    boolean protectedTime,
    Paused paused) {

  /** One that has never paused. */
  public CheckInPlan(
      LocalDate startedOn,
      LocalDate since,
      Cadence cadence,
      LocalDate lastDay,
      boolean protectedTime) {
    this(startedOn, since, cadence, lastDay, protectedTime, Paused.NONE);
  }

  /**
   * The rounds after the last one that was dealt with, in order. Right after a change of rhythm one
   * that would follow too soon, within half a step, is left out.
   */
  List<Round> roundsAfter(Optional<LocalDate> last) {
    var rounds = new ArrayList<Round>();
    var done = last.map(paused::planned);
    var from = paused.planned(since);
    var before = startedOn;
    for (var day : cadence.dates(startedOn, plannedEnd).toList()) {
      long step = ChronoUnit.DAYS.between(before, day);
      boolean follows =
          done.map(l -> l.isBefore(day) && 2 * ChronoUnit.DAYS.between(l, day) >= step)
              .orElse(true);
      if (follows && !day.isBefore(from)) {
        rounds.add(round(day));
      }
      before = day;
    }
    return rounds;
  }

  private Round round(LocalDate planned) {
    var day = paused.moved(planned);
    long until = ChronoUnit.DAYS.between(planned, cadence.next(startedOn, planned));
    return new Round(day, day.plusDays(until));
  }

  /** No round after the last one that was dealt with comes before this day; empty if none does. */
  Optional<LocalDate> earliestAfter(Optional<LocalDate> last) {
    var from = paused.planned(since);
    var before = from.isAfter(startedOn) ? from.minusDays(1) : startedOn;
    var after = last.map(paused::planned).filter(before::isBefore).orElse(before);
    return Optional.of(cadence.next(startedOn, after))
        .filter(day -> !day.isAfter(plannedEnd))
        .map(paused::moved);
  }

  LocalDate lastDay() {
    return paused.moved(plannedEnd);
  }

  /** The day of the round that comes so many rounds after that day. */
  LocalDate roundsLater(LocalDate day, int rounds) {
    var planned = paused.planned(day);
    for (int round = 0; round < rounds; round++) {
      planned = cadence.next(startedOn, planned);
    }
    return paused.moved(planned);
  }

  /** A date of the rhythm, and the one after it, also where that is after the end. */
  record Round(LocalDate day, LocalDate following) {
    long hoursUntilFollowing() {
      return ChronoUnit.DAYS.between(day, following) * 24;
    }
  }
}
