package mentorbot.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Mentorship;
import org.hibernate.StatelessSession;

/** Which relationships come to the end that their agreement names, and when. */
public final class LastDays {
  private LastDays() {}

  /** {@code day}: the last one by the agreement. */
  public record LastDay(
      String mentorship, List<String> parties, LocalDate startedOn, LocalDate day) {
    public LastDay {
      parties = List.copyOf(parties);
    }
  }

  /**
   * Of running ones, from one day to another, both included; the first to end first. Day by day,
   * since an index finds one day and no range; by the state HSQLDB would rather read all that run.
   */
  public static List<LastDay> between(
      StatelessSession session, LocalDate from, LocalDate to, int most) {
    var rows = new Agreements_(session);
    return from.datesUntil(to.plusDays(1))
        .flatMap(day -> rows.ending(day).stream())
        .filter(ending -> ending.state() == Mentorship.State.ACTIVE)
        .limit(most)
        .map(ending -> lastDay(session, ending))
        .toList();
  }

  /** Of this relationship, while it runs. */
  public static Optional<LocalDate> of(StatelessSession session, String mentorship) {
    return Terms.inForce(session, mentorship).map(Terms::endsOn);
  }

  private static LastDay lastDay(StatelessSession session, Agreements.Ending ending) {
    var parties = Parties.all(session, ending.mentorship()).map(Parties::people).orElse(List.of());
    return new LastDay(ending.mentorship(), parties, ending.startedOn(), ending.endsOn());
  }
}
