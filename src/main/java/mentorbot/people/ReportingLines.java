package mentorbot.people;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Who reports to whom: told by the person in their profile or by a coordinator, used only to keep a
 * supervisor from becoming a mentor (R25). A change is audited and told to the listeners.
 */
public final class ReportingLines {
  private final Database database;
  private final Clock programme;
  private final Coordinators coordinators;
  private final Involvement involvement;
  private final List<ReportingLineListener> listeners;

  public ReportingLines(
      Database database,
      Clock programme,
      Coordinators coordinators,
      Involvement involvement,
      List<ReportingLineListener> listeners) {
    this.database = database;
    this.programme = programme;
    this.coordinators = coordinators;
    this.involvement = involvement;
    this.listeners = List.copyOf(listeners);
  }

  /** What came of a coordinator's declaration. */
  public sealed interface Outcome {
    record Declared(String person, Optional<String> supervisor) implements Outcome {}

    record NotCoordinator() implements Outcome {}

    /** About the coordinator, or about somebody they share a relationship with (M30). */
    record Party() implements Outcome {}

    /** Nobody reports to themselves. */
    record SamePerson() implements Outcome {}
  }

  public static Optional<String> supervisorOf(StatelessSession session, String person) {
    return new ReportingLineRows_(session).of(person).map(ReportingLine::supervisor);
  }

  /** Whether one of the two reports to the other. */
  public static boolean between(StatelessSession session, String one, String other) {
    return supervisorOf(session, one).filter(other::equals).isPresent()
        || supervisorOf(session, other).filter(one::equals).isPresent();
  }

  /** Everyone who reports to this person. */
  public static List<String> reportingTo(StatelessSession session, String supervisor) {
    return new ReportingLineRows_(session).reportingTo(supervisor);
  }

  /**
   * A coordinator declares it; null for nobody. Nobody takes themselves out of a line, or changes
   * one that decides about a relationship they are in.
   */
  public Outcome declare(Actor coordinator, String person, @Nullable String supervisor) {
    return database.write(
        coordinator,
        session -> {
          if (!coordinators.is(session, coordinator.user())) {
            return new Outcome.NotCoordinator();
          }
          if (concerns(session, coordinator.user(), person)) {
            return new Outcome.Party();
          }
          if (person.equals(supervisor)) {
            return new Outcome.SamePerson();
          }
          change(session, coordinator, person, supervisor, programme.instant());
          return new Outcome.Declared(person, Optional.ofNullable(supervisor));
        });
  }

  private boolean concerns(StatelessSession session, String coordinator, String person) {
    return coordinator.equals(person)
        || supervisorOf(session, person).filter(coordinator::equals).isPresent()
        || involvement.shareMentorship(session, coordinator, person);
  }

  /** In the transaction of who declares it; the same as before is no change. */
  void change(
      StatelessSession session,
      Actor actor,
      String person,
      @Nullable String supervisor,
      Instant now) {
    var lines = new ReportingLineRows_(session);
    var line = lines.of(person);
    var before = line.map(ReportingLine::supervisor);
    if (before.equals(Optional.ofNullable(supervisor))) {
      return;
    }
    if (supervisor == null) {
      line.ifPresent(lines::remove);
    } else if (line.isPresent()) {
      line.get().declare(supervisor, actor.user(), now);
      lines.change(line.get());
    } else {
      lines.add(new ReportingLine(person, supervisor, actor.user(), now));
    }
    var detail = new HashMap<String, String>();
    before.ifPresent(user -> detail.put("before", user));
    if (supervisor != null) {
      detail.put("now", supervisor);
    }
    Audit.record(session, actor, "reporting-line.changed", person, detail, now);
    listeners.forEach(listener -> listener.changed(session, person, now));
  }
}
