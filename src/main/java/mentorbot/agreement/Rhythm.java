package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * How often the parties of a relationship that runs or rests are to be asked, as they signed it:
 * what {@link Terms} tells of one, for many at a time. {@code cadence} as {@link
 * mentorbot.calendar.Cadence#parse} reads it; {@code agreedOn} is null if that is not known.
 */
public record Rhythm(
    String mentorship,
    LocalDate startedOn,
    @Nullable LocalDate agreedOn,
    String cadence,
    int months,
    int protectedMinutes) {

  /** The next so many by id after that one; "" begins. */
  public static List<Rhythm> after(StatelessSession session, String mentorship, int most) {
    return new Agreements_(session).rhythms(mentorship, Limit.of(most));
  }

  /** Of this person's relationships that run, the oldest first. */
  public static List<Rhythm> of(StatelessSession session, String person) {
    return new Agreements_(session).rhythmsOf(person);
  }

  /** From when on the rhythm holds. */
  public LocalDate since() {
    return agreedOn == null || agreedOn.isBefore(startedOn) ? startedOn : agreedOn;
  }

  /** The last day. */
  public LocalDate endsOn() {
    return startedOn.plusMonths(months);
  }
}
