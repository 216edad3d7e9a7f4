package mentorbot.mentorships;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.people.People_;
import mentorbot.people.TrainingListener;
import mentorbot.people.TrainingRecords;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** Somebody says that they have done the course: coordinators hear of it, and record it (R20). */
public final class CourseDone implements TrainingListener {
  private final Database database;
  private final Clock programme;
  private final Coordinators coordinators;

  public CourseDone(Database database, Clock programme, Coordinators coordinators) {
    this.database = database;
    this.programme = programme;
    this.coordinators = coordinators;
  }

  /** What came of saying so. */
  public sealed interface Outcome {
    record Told() implements Outcome {}

    record Recorded() implements Outcome {}

    /** Nobody records for themselves, and there is no other coordinator. */
    record NoCoordinator() implements Outcome {}

    record NotEnrolled() implements Outcome {}
  }

  /** Saying it again on the same day tells nobody twice. */
  public Outcome tell(Actor actor) {
    return database.write(actor, session -> tell(session, actor.user()));
  }

  private Outcome tell(StatelessSession session, String person) {
    if (new People_(session).person(person).filter(p -> p.enrolled()).isEmpty()) {
      return new Outcome.NotEnrolled();
    }
    var now = programme.instant();
    var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (TrainingRecords.complete(session, person, day)) {
      return new Outcome.Recorded();
    }
    var told = others(session, person);
    for (var coordinator : told) {
      Outbox.put(
          session,
          NewNotice.on(coordinator, CourseDoneNotice.NAME, person, day.toString(), now));
    }
    return told.isEmpty() ? new Outcome.NoCoordinator() : new Outcome.Told();
  }

  private List<String> others(StatelessSession session, String person) {
    return coordinators.all(session).stream().filter(c -> !c.equals(person)).toList();
  }

  /** The coordinators' messages say so. */
  @Override
  public void recorded(StatelessSession session, String person, Instant now) {
    Outbox.refresh(session, CourseDoneNotice.NAME, person);
  }
}
