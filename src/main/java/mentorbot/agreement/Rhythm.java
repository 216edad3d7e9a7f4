package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mentorbot.agreement.Agreements.Agreed;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.Paused;
import mentorbot.jobs.OneByOne;
import mentorbot.mentorships.Dated;
import mentorbot.mentorships.DueLook;
import mentorbot.mentorships.PausedDays;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * How often the parties of a relationship that runs or rests are to be asked, as they signed it:
 * what {@link Terms} tells of one, for many at a time. {@code agreedOn} is null if that is not
 * known.
 */
public record Rhythm(
    String mentorship,
    LocalDate startedOn,
    @Nullable LocalDate agreedOn,
    Cadence cadence,
    int months,
    int protectedMinutes,
    Paused paused) {

  /** Of all, by id and so many at a time, without those that can't be read. */
  public static void each(
      StatelessSession session, int most, OneByOne all, Consumer<List<Rhythm>> work) {
    var rows = new Agreements_(session);
    Map<String, Cadence> cadences = new HashMap<>();
    var page = rows.rhythms("", Limit.of(most));
    while (!page.isEmpty()) {
      var last = page.get(page.size() - 1).mentorship();
      var paused = PausedDays.between(session, page.get(0).mentorship(), last);
      work.accept(all.read(page, one -> Stream.of(of(one, cadences, paused))));
      page = page.size() < most ? List.of() : rows.rhythms(last, Limit.of(most));
    }
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

  private static List<Rhythm> with(List<Agreed> all, Map<String, Paused> paused) {
    Map<String, Cadence> cadences = new HashMap<>();
    return all.stream().map(one -> of(one, cadences, paused)).toList();
  }

  private static Rhythm of(Agreed one, Map<String, Cadence> cadences, Map<String, Paused> paused) {
    return new Rhythm(
        one.mentorship(),
        one.startedOn(),
        one.agreedOn(),
        cadences.computeIfAbsent(one.cadence(), Cadence::parse),
        one.months(),
        one.protectedMinutes(),
        paused.getOrDefault(one.mentorship(), Paused.NONE));
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
