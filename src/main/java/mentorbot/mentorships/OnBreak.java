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
 * Who of a group rests while the others go on: by their own wish, or with their site. Nobody where
 * two are in it: there it is the relationship that rests.
 */
public final class OnBreak {
  /** With whom there is still something to go on with. */
  private static final int FEWEST = 2;

  /** Somebody of it, and what rests them. */
  private record Break(String person, Pause pause) {}

  private final List<Break> breaks;

  private OnBreak(List<Break> breaks) {
    this.breaks = breaks;
  }

  public static OnBreak of(StatelessSession session, String mentorship) {
    var rows = new Mentorships_(session);
    // Mostly nobody rests anywhere, and no more need be asked.
    if (!new Pauses_(session).anyLive()
        || rows.mentorship(mentorship).filter(m -> m.open() && m.form() == Form.GROUP).isEmpty()) {
      return new OnBreak(List.of());
    }
    var people = rows.others(mentorship, "");
    return new OnBreak(breaks(session, people, Resting.about(session, mentorship, people)));
  }

  /** What of these rests one of these people alone, and whom. */
  private static List<Break> breaks(
      StatelessSession session, Collection<String> people, List<Pause> pauses) {
    return people.stream()
        .flatMap(
            person -> {
              var site = Resting.siteKey(session, person);
              return pauses.stream()
                  .filter(OnBreak::ofSome)
                  .filter(pause -> pause.about().equals(person) || pause.about().equals(site))
                  .map(pause -> new Break(person, pause));
            })
        .toList();
  }

  /** Of a person or of one site: it does not rest everybody by itself. */
  private static boolean ofSome(Pause pause) {
    return pause.scope() == Scope.PERSON || pause.ofOneSite();
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
    return breaks.stream()
        .filter(one -> one.person().equals(person) && one.pause().covers(at))
        .map(one -> one.pause().backOn())
        .max(Comparator.naturalOrder());
  }

  /** All who are on one at that instant. */
  public List<String> people(Instant at) {
    return breaks.stream()
        .filter(one -> one.pause().covers(at))
        .map(Break::person)
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
    var own = covering.stream().filter(OnBreak::ofSome).toList();
    var all = covering.stream().filter(pause -> !ofSome(pause)).toList();
    var back = new HashMap<String, LocalDate>();
    breaks(session, rows.others(mentorship, ""), own)
        .forEach(one -> back.merge(one.person(), one.pause().backOn(), OnBreak::later));
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
