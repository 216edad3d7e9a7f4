package mentorbot.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.Leave;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Rota;
import mentorbot.calendar.Shift;

/**
 * A person's own view of their hours; changed dates and leave from today on. {@code neverOpen}: the
 * next 48 hours hold no minute in which they may be written to.
 */
public record HoursCard(
    ZoneId zone,
    LocalDate today,
    QuietTime quiet,
    PreferredHour hour,
    Rota usual,
    List<ChangedDay> changes,
    List<Away> away,
    Optional<Instant> leftAloneUntil,
    boolean neverOpen) {

  /** A date with other shifts than usual; none means a day off. */
  public record ChangedDay(LocalDate date, List<Shift> shifts) {}

  /** Days away, with the id of their record. */
  public record Away(String id, Leave leave) {}
}
