package mentorbot.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import mentorbot.calendar.HolidayCalendar;
import mentorbot.calendar.WorkingDays;
import mentorbot.config.Programme;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** How long somebody is given to answer, in working days of their own calendar (M4, M31). */
final class AskDates {
  private static final int FIRST_MEETING_DAYS = 3;
  private final WorkingDays workingDays;
  private final Hours hours;
  private final int reminderAfter;
  private final int expiryAfter;

  AskDates(Programme programme, Hours hours) {
    var holidays = programme.holidays();
    this.workingDays =
        WorkingDays.mondayToFriday(
            HolidayCalendar.of(
                holidays.region(),
                Set.copyOf(holidays.extraDays()),
                Set.copyOf(holidays.workedDays())));
    this.hours = hours;
    this.reminderAfter = programme.matching().reminderAfterDays();
    this.expiryAfter = programme.matching().expiryAfterDays();
  }

  Instant reminder(StatelessSession session, String person, Instant asked) {
    return after(session, person, asked, reminderAfter);
  }

  Instant expiry(StatelessSession session, String person, Instant asked) {
    return after(session, person, asked, expiryAfter);
  }

  Instant firstMeeting(StatelessSession session, String person, Instant accepted) {
    return after(session, person, accepted, FIRST_MEETING_DAYS);
  }

  /** Whoever can't be reached for weeks gets ordinary days, so that nobody waits for them. */
  private Instant after(StatelessSession session, String person, Instant from, int days) {
    return workingDays
        .after(from, days, hours.of(session, person))
        .orElseGet(() -> from.plus(Duration.ofDays(days)));
  }
}
