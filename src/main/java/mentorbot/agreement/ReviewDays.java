package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * When the parties of a relationship that runs are to review it, as they signed it: what {@link
 * Terms} tells of one, for many at a time. {@code agreedOn} is null if that is not known.
 */
public record ReviewDays(
    String mentorship,
    LocalDate startedOn,
    @Nullable LocalDate agreedOn,
    String days,
    int months) {

  /** The next so many by id after that one; "" begins. */
  public static List<ReviewDays> after(StatelessSession session, String mentorship, int most) {
    return new Agreements_(session).reviewDays(mentorship, Limit.of(most));
  }

  /** From when on these hold. */
  public LocalDate since() {
    return agreedOn == null || agreedOn.isBefore(startedOn) ? startedOn : agreedOn;
  }

  /** The last day. */
  public LocalDate endsOn() {
    return startedOn.plusMonths(months);
  }

  public List<LocalDate> dates() {
    return Listed.numbers(days).stream().map(startedOn::plusDays).toList();
  }
}
