package mentorbot.mentorships;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Membership.Leave;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Relationships in which somebody's account is deactivated. Nothing ends by itself: a coordinator
 * who is no party may end it kindly, so that the other is free, or wait.
 */
public final class AbsenceEnding {
  private final Database database;
  private final Clock programme;
  private final Coordinators coordinators;
  private final Ending ending;

  public AbsenceEnding(
      Database database, Clock programme, Coordinators coordinators, Ending ending) {
    this.database = database;
    this.programme = programme;
    this.coordinators = coordinators;
    this.ending = ending;
  }

  /** Who of an open relationship is away since then, and who else is in it. */
  public record Waiting(String mentorship, String away, List<String> others, Instant since) {}

  /** What came of ending one. */
  public sealed interface Outcome {
    record Ended(List<String> parties) implements Outcome {}

    /** The coordinator is in it. */
    record Party() implements Outcome {}

    record NotCoordinator() implements Outcome {}

    /** Everybody in it is back: nothing was ended. */
    record Back(List<String> parties) implements Outcome {}

    /** Ended meanwhile, missing or erased. */
    record Gone() implements Outcome {}
  }

  /** The longest away first; a relationship is there once. */
  public static List<Waiting> list(StatelessSession session, int most) {
    var rows = new Mentorships_(session);
    var seen = new HashSet<String>();
    return rows.absent(Limit.of(most)).stream()
        .filter(a -> seen.add(a.mentorship()))
        .map(a -> new Waiting(a.mentorship(), a.person(), others(rows, a), a.since()))
        .toList();
  }

  private static List<String> others(Mentorships rows, Mentorships.Absent absent) {
    return rows.participants(absent.mentorship()).stream()
        .map(Participant::person)
        .filter(person -> !person.equals(absent.person()))
        .toList();
  }

  /**
   * Whether it rests because somebody's account is deactivated. A group goes on without one of its
   * members, as long as two are left and its mentor is there.
   */
  public static boolean anybodyAway(StatelessSession session, String mentorship) {
    var rows = new Mentorships_(session);
    return rows.absentIn(mentorship) > 0 && !Present.goesOnWithout(session, mentorship);
  }

  /** Whether this person of it may be asked about it: it goes on, and they are there themselves. */
  public static boolean goesOnFor(StatelessSession session, String mentorship, String person) {
    var away = away(session, mentorship);
    return away.isEmpty() || (Present.goesOnWithout(session, mentorship) && !away.contains(person));
  }

  /** Those of it whose account is deactivated. */
  public static List<String> away(StatelessSession session, String mentorship) {
    var rows = new Mentorships_(session);
    if (rows.absentIn(mentorship) == 0) {
      return List.of();
    }
    var here = rows.othersHere(mentorship, "");
    return rows.others(mentorship, "").stream().filter(one -> !here.contains(one)).toList();
  }

  public Outcome end(Actor coordinator, String id) {
    return database.write(coordinator, session -> end(session, coordinator, id));
  }

  private Outcome end(StatelessSession session, Actor coordinator, String id) {
    if (!coordinators.is(session, coordinator.user())) {
      return new Outcome.NotCoordinator();
    }
    var rows = new Mentorships_(session);
    var mentorship = rows.mentorship(id).filter(Mentorship::open);
    if (mentorship.isEmpty()) {
      return new Outcome.Gone();
    }
    var parties = rows.participants(id).stream().map(Participant::person).toList();
    if (parties.contains(coordinator.user())) {
      return new Outcome.Party();
    }
    var here = rows.othersHere(id, "");
    var away = parties.stream().filter(person -> !here.contains(person)).toList();
    if (away.isEmpty()) {
      return new Outcome.Back(parties);
    }
    var now = programme.instant();
    for (var person : away) {
      var leave = new Leave(person, null, true);
      if (ending.leave(session, mentorship.get(), leave, now).isEmpty()) {
        ending.end(session, coordinator, mentorship.get(), null, now);
        break;
      }
    }
    Audit.record(session, coordinator, "mentorship.ended-for-absence", id, Map.of(), now);
    return new Outcome.Ended(parties);
  }
}
