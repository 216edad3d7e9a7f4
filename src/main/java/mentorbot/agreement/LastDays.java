package mentorbot.agreement;

import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Which relationships come to the end that their agreement names, and when. */
public final class LastDays {
  /** As an agreement may last ({@link mentorbot.config.AgreementTerms}). */
  private static final int LONGEST_MONTHS = 36;

  private LastDays() {}

  /** {@code day}: the last one by the agreement. */
  public record LastDay(
      String mentorship, List<String> parties, LocalDate startedOn, LocalDate day) {
    public LastDay {
      parties = List.copyOf(parties);
    }
  }

  /** Of running ones, from one day to another, both included; the first to end first. */
  public static List<LastDay> between(
      StatelessSession session, LocalDate from, LocalDate to, int most) {
    var rows = new Agreements_(session);
    var all = new ArrayList<LastDay>();
    // One look into an index for each length: dates and months can't be added alike everywhere.
    for (int months = 1; months <= LONGEST_MONTHS; months++) {
      int length = months;
      rows
          .begun(
              months,
              from.minusMonths(months).minusDays(3),
              to.minusMonths(months).plusDays(3),
              Limit.of(most))
          .stream()
          .map(begun -> lastDay(session, begun, length))
          .filter(last -> !last.day().isBefore(from) && !last.day().isAfter(to))
          .forEach(all::add);
    }
    all.sort(Comparator.comparing(LastDay::day).thenComparing(LastDay::mentorship));
    return all.subList(0, Math.min(most, all.size()));
  }

  /** Of this relationship, while it runs. */
  public static Optional<LocalDate> of(StatelessSession session, String mentorship) {
    return Terms.inForce(session, mentorship).map(Terms::endsOn);
  }

  private static LastDay lastDay(StatelessSession session, Agreements.Begun begun, int months) {
    var parties = Parties.all(session, begun.mentorship()).map(Parties::people).orElse(List.of());
    return new LastDay(
        begun.mentorship(), parties, begun.startedOn(), begun.startedOn().plusMonths(months));
  }
}
