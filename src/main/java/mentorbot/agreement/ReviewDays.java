package mentorbot.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mentorbot.calendar.Paused;
import mentorbot.mentorships.Dated;
import mentorbot.mentorships.DueLook;
import mentorbot.mentorships.PausedDays;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * When the parties of a relationship that runs are to review it, as they signed it: what {@link
 * Terms} tells of one, for many at a time. {@code agreedOn} is null if that is not known; {@code
 * planned} are the dates without any pause.
 */
public record ReviewDays(
    String mentorship,
    LocalDate startedOn,
    @Nullable LocalDate agreedOn,
    List<LocalDate> planned,
    int months,
    Paused paused) {
  public ReviewDays {
    planned = List.copyOf(planned);
  }

  /** Of a page of those that may have a review due. */
  public static List<ReviewDays> on(StatelessSession session, DueLook.Page page) {
    var paused = PausedDays.on(session, Dated.REVIEWS, page);
    return new Agreements_(session)
        .reviewDaysOn(page.day(), page.from(), page.to()).stream()
            .map(one -> of(one, paused))
            .toList();
  }

  private static ReviewDays of(Agreements.AgreedReviews one, Map<String, Paused> paused) {
    var startedOn = one.startedOn();
    return new ReviewDays(
        one.mentorship(),
        startedOn,
        one.agreedOn(),
        Listed.numbers(one.days()).stream().map(startedOn::plusDays).toList(),
        one.months(),
        paused.getOrDefault(one.mentorship(), Paused.NONE));
  }

  /** From when on these hold. */
  public LocalDate since() {
    return agreedOn == null || agreedOn.isBefore(startedOn) ? startedOn : agreedOn;
  }

  /** The last day, if it had never {@link #paused}. */
  public LocalDate plannedEnd() {
    return startedOn.plusMonths(months);
  }
}
