package mentorbot.surveys;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When waves are sent: at nine in the morning of their date, or of a Monday. */
final class Rounds {
  private static final LocalTime HOUR = LocalTime.of(9, 0);

  private final ZoneId zone;

  Rounds(ZoneId zone) {
    this.zone = zone;
  }

  Instant at(LocalDate day) {
    return day.atTime(HOUR).atZone(zone).toInstant();
  }

  /** The Monday whose round is the latest. */
  LocalDate latest(Instant now) {
    var monday =
        now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return now.isBefore(at(monday)) ? monday.minusWeeks(1) : monday;
  }

  LocalDate next(Instant now) {
    return latest(now).plusWeeks(1);
  }
}
