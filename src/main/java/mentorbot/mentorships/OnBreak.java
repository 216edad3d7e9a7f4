package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.mentorships.Participant.Role;
import mentorbot.mentorships.Pause.Scope;
import org.hibernate.StatelessSession;

/**
 * Who of a group lets everything of theirs rest while the others go on. Nobody where two are in it:
 * there it is the relationship that rests.
 */
public final class OnBreak {
  /** With whom there is still something to go on with. */
  private static final int FEWEST = 2;

  private final List<Pause> pauses;

  private OnBreak(List<Pause> pauses) {
    this.pauses = pauses;
  }

  public static OnBreak of(StatelessSession session, String mentorship) {
    var rows = new Mentorships_(session);
    return rows.mentorship(mentorship).filter(m -> m.open() && m.form() == Form.GROUP).isPresent()
        ? of(session, rows.others(mentorship, ""))
        : new OnBreak(List.of());
  }

  private static OnBreak of(StatelessSession session, Collection<String> people) {
    return new OnBreak(
        new Pauses_(session)
            .liveAbout(people).stream().filter(pause -> pause.scope() == Scope.PERSON).toList());
  }

  /** Whether nothing is asked of this person at that instant. */
  public boolean is(String person, Instant at) {
    return until(person, at).isPresent();
  }

  /** Whether they are on it now, and will be at that instant, as far as it is known. */
  public boolean isFrom(String person, Instant now, Instant until) {
    return is(person, now) && is(person, until);
  }

  /** The first day on which this person is back. */
  public Optional<LocalDate> until(String person, Instant at) {
    return pauses.stream()
        .filter(pause -> pause.about().equals(person) && pause.covers(at))
        .map(Pause::backOn)
        .max(Comparator.naturalOrder());
  }

  /** All who are on one at that instant. */
  public List<String> people(Instant at) {
    return pauses.stream()
        .filter(pause -> pause.covers(at))
        .map(Pause::about)
        .distinct()
        .sorted()
        .toList();
  }

  /** What makes all of a relationship rest, and until when. */
  record Whole(Pause first, LocalDate until) {}

  /** Of those that cover a relationship now; empty if it goes on, perhaps without some. */
  static Optional<Whole> whole(
      StatelessSession session, Mentorship mentorship, List<Pause> covering) {
    return mentorship.form() == Form.GROUP
        ? ofGroup(session, mentorship.id(), covering)
        : last(covering).map(until -> new Whole(covering.get(0), until));
  }

  /** A group needs its mentor, if it has one, and two who are there. */
  private static Optional<Whole> ofGroup(
      StatelessSession session, String mentorship, List<Pause> covering) {
    var rows = new Mentorships_(session);
    var own = covering.stream().filter(pause -> pause.scope() == Scope.PERSON).toList();
    var all = covering.stream().filter(pause -> pause.scope() != Scope.PERSON).toList();
    var back = new HashMap<String, LocalDate>();
    own.forEach(pause -> back.merge(pause.about(), pause.backOn(), OnBreak::later));
    var here = new HashSet<>(rows.othersHere(mentorship, ""));
    var needed =
        rows.participants(mentorship).stream()
            .filter(party -> party.role() == Role.MENTOR)
            .flatMap(mentor -> Optional.ofNullable(back.get(mentor.person())).stream())
            .findFirst();
    var until =
        Stream.of(last(all), needed, enough(here, back))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    var first = all.isEmpty() ? own : all;
    return until.map(day -> new Whole(first.get(all.isEmpty() ? own.size() - 1 : 0), day));
  }

  /** The day on which two are back; empty if two are there. */
  private static Optional<LocalDate> enough(Collection<String> here, Map<String, LocalDate> back) {
    var missing = here.stream().filter(back::containsKey).map(back::get).sorted().toList();
    int there = here.size() - missing.size();
    int lacking = Math.min(FEWEST - there, missing.size());
    return lacking > 0 ? Optional.of(missing.get(lacking - 1)) : Optional.empty();
  }

  private static Optional<LocalDate> last(List<Pause> pauses) {
    return pauses.stream().map(Pause::backOn).max(Comparator.naturalOrder());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
