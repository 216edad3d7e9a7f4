package mentorbot.agreement;

import jakarta.data.Limit;
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
    int protectedMinutes,
    Paused paused) {

  /** The next so many by id after that one; "" begins. */
  public static List<Rhythm> after(StatelessSession session, String mentorship, int most) {
    var page = new Agreements_(session).rhythms(mentorship, Limit.of(most));
    return page.isEmpty()
        ? List.of()
        : with(
            page,
            PausedDays.between(
                session, page.get(0).mentorship(), page.get(page.size() - 1).mentorship()));
  }

  /** Of a page of those that may have a check-in due. */
  public static List<Rhythm> on(StatelessSession session, DueLook.Page page) {
    return with(
        new Agreements_(session).rhythmsOn(page.day(), page.from(), page.to()),
        PausedDays.on(session, Dated.CHECK_INS, page));
  }

  /** Of this person's relationships that run, the oldest first. */
  public static List<Rhythm> of(StatelessSession session, String person) {
    var mine = new Agreements_(session).rhythmsOf(person);
    return mine.isEmpty() ? List.of() : with(mine, PausedDays.ofPerson(session, person));
  }

  private static List<Rhythm> with(List<Agreements.Agreed> all, Map<String, Paused> paused) {
    return all.stream()
        .map(
            one ->
                new Rhythm(
                    one.mentorship(),
                    one.startedOn(),
                    one.agreedOn(),
                    one.cadence(),
                    one.months(),
                    one.protectedMinutes(),
                    paused.getOrDefault(one.mentorship(), Paused.NONE)))
        .toList();
  }

  /** From when on the rhythm holds. */
  public LocalDate since() {
    return agreedOn == null || agreedOn.isBefore(startedOn) ? startedOn : agreedOn;
  }

  /** The last day, if it had never {@link #paused}. */
  public LocalDate plannedEnd() {
    return startedOn.plusMonths(months);
  }

  public LocalDate endsOn() {
    return paused.moved(plannedEnd());
  }
}
