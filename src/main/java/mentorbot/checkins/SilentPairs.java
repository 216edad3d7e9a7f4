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
import mentorbot.config.SilenceRules;
import mentorbot.meetings.HeldMeetings;
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
    var rows = new CheckIns_(session);
    var from = day.minus(LOOKED_BACK);
    var until = day.minus(OPEN);
    // A new round that has just opened is no sign of life.
    var candidates =
        Stream.concat(
            rows.unanswered(from, until, Limit.of(most * CANDIDATES)).stream(),
            rows.unansweredBefore(from, until, Limit.of(most * CANDIDATES)).stream());
    for (var mentorship : candidates.distinct().toList()) {
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
    var sign = heard(session, running.id(), other);
    var last = sign.map(at -> at.atZone(ZoneOffset.UTC).toLocalDate()).orElse(start);
    if (firstDay(plan.get(), last, ROUNDS).isAfter(day)) {
      return Optional.empty();
    }
    var since = sign.orElse(start.atStartOfDay(ZoneOffset.UTC).toInstant());
    return Optional.of(new Silent(running.id(), parties(session, running.id()), since));
  }

  private static List<String> parties(StatelessSession session, String mentorship) {
    return new Mentorships_(session)
        .participants(mentorship).stream().map(Participant::person).toList();
  }

  /** The last sign of either; empty if there was none. */
  static Optional<Instant> heard(StatelessSession session, String mentorship, OtherSign other) {
    return Stream.of(said(session, mentorship), other.last(session, mentorship))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /** When one of them last answered or skipped a check-in, or said that it goes on. */
  static Optional<Instant> said(StatelessSession session, String mentorship) {
    var takenUp =
        new Mentorships_(session)
            .participants(mentorship).stream().flatMap(party -> party.takenUpAt().stream());
    return Stream.concat(new CheckIns_(session).lastSign(mentorship).stream(), takenUp)
        .max(Comparator.naturalOrder());
  }

  /** {@code ends}: the day on which it ends by itself, if it ever does and stays silent. */
  public record Told(Silent silent, Optional<LocalDate> ends) {}

  /** Those of which coordinators are to know, the longest first. */
  public static List<Told> told(StatelessSession session, SilenceRules rules, int most) {
    var ladder = new Ladder(rules);
    return new SilentSpells_(session)
        .told(Limit.of(most)).stream()
            .filter(
                spell ->
                    new Mentorships_(session)
                        .mentorship(spell.id())
                        .filter(Mentorship::runs)
                        .isPresent())
            .filter(spell -> isSince(session, spell))
            .map(
                spell ->
                    new Told(
                        new Silent(spell.id(), parties(session, spell.id()), spell.since()),
                        ladder.endsOn(spell, spell.nudgedOn())))
            .toList();
  }

  /** The sweep looks once a day only: nobody is told of what has been heard since. */
  private static boolean isSince(StatelessSession session, SilentSpell spell) {
    return heard(session, spell.id(), HeldMeetings::last).filter(spell.since()::isBefore).isEmpty();
  }

  /** On which nothing has been heard for so many rounds after that day, open ones included. */
  static LocalDate firstDay(CheckInPlan plan, LocalDate last, int rounds) {
    return plan.roundsLater(last, rounds).plus(OPEN).plusDays(1);
  }
}
