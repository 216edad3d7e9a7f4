package mentorbot.checkins;

import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import org.hibernate.StatelessSession;

/**
 * Relationships in which neither party has answered or skipped a check-in for twice the time they
 * agreed, nor given another sign. Of both together and by dates only: who of them did not, and what
 * was said before, stays with them.
 */
public final class SilentPairs {
  /** The rounds that are let pass by. */
  private static final int ROUNDS = 2;

  /** Until the last of them has had its time. */
  private static final Period OPEN = Period.ofDays(3);

  /** Of a pair that is asked, the newest round is not older. */
  private static final Period LOOKED_BACK = Period.ofMonths(7);

  /** Looked at more closely, for each that is told. */
  private static final int CANDIDATES = 3;

  private SilentPairs() {}

  /** {@code since}: the last sign, or the start. */
  public record Silent(String mentorship, List<String> parties, Instant since) {
    public Silent {
      parties = List.copyOf(parties);
    }
  }

  /** What else tells that a relationship is alive, such as a meeting that took place. */
  @FunctionalInterface
  public interface OtherSign {
    Optional<Instant> last(StatelessSession session, String mentorship);
  }

  /** Those whose newest round was longest ago first. */
  public static List<Silent> list(
      StatelessSession session, LocalDate day, int most, OtherSign other) {
    var found = new ArrayList<Silent>();
    var candidates =
        new CheckIns_(session)
            .unanswered(day.minus(LOOKED_BACK), day.minus(OPEN), Limit.of(most * CANDIDATES));
    for (var mentorship : candidates.stream().distinct().toList()) {
      if (found.size() == most) {
        break;
      }
      of(session, mentorship, day, other).ifPresent(found::add);
    }
    return found;
  }

  /** Empty if something was heard in time, or nothing is asked of them. */
  public static Optional<Silent> of(
      StatelessSession session, String mentorship, LocalDate day, OtherSign other) {
    return new Mentorships_(session)
        .mentorship(mentorship)
        .filter(Pair::runs)
        .flatMap(running -> silent(session, running, day, other));
  }

  private static Optional<Silent> silent(
      StatelessSession session, Mentorship running, LocalDate day, OtherSign other) {
    var plan = new AgreedTerms().of(session, running.id());
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    var start = plan.get().startedOn();
    var sign =
        Stream.of(new CheckIns_(session).lastSign(running.id()), other.last(session, running.id()))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    var last = sign.map(at -> at.atZone(ZoneOffset.UTC).toLocalDate()).orElse(start);
    var passed = plan.get().roundsLater(last, ROUNDS);
    if (!passed.plus(OPEN).isBefore(day)) {
      return Optional.empty();
    }
    var parties =
        new Mentorships_(session)
            .participants(running.id()).stream().map(Participant::person).toList();
    var since = sign.orElse(start.atStartOfDay(ZoneOffset.UTC).toInstant());
    return Optional.of(new Silent(running.id(), parties, since));
  }
}
