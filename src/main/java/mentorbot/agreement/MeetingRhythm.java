package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * How often the parties of a relationship that runs are to meet, as they signed it: what {@link
 * Terms} tells of one, for many at a time.
 */
public record MeetingRhythm(String mentorship, LocalDate startedOn, String cadence, int months) {
  /** The next so many by id after that one; "" begins. */
  public static List<MeetingRhythm> after(StatelessSession session, String mentorship, int most) {
    return new Agreements_(session).meetingRhythms(mentorship, Limit.of(most));
  }

  /** The last day. */
  public LocalDate endsOn() {
    return startedOn.plusMonths(months);
  }
}
