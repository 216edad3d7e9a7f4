package mentorbot.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import mentorbot.actor.Actor;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;

/**
 * Leaving the programme: one confirmation, no reason asked. Everything that hangs on it ends in the
 * same transaction, and nothing that waits for this person is sent any more.
 */
public final class Departure {
  private final Database database;
  private final Clock programme;
  private final List<Leaving> alsoEnding;

  public Departure(Database database, Clock programme, List<Leaving> alsoEnding) {
    this.database = database;
    this.programme = programme;
    this.alsoEnding = List.copyOf(alsoEnding);
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Left() implements Outcome {}

    /** Takes no part, or has left before. */
    record NotIn() implements Outcome {}
  }

  public boolean takesPart(String team, String user) {
    return database.read(
        team,
        session -> new People_(session).person(user).filter(Departure::takesPart).isPresent());
  }

  public Outcome leave(Actor actor) {
    return database.write(
        actor,
        session -> {
          var people = new People_(session);
          var person = people.person(actor.user()).filter(Departure::takesPart);
          if (person.isEmpty()) {
            return new Outcome.NotIn();
          }
          var now = programme.instant();
          Outbox.forget(session, actor.user(), "left");
          alsoEnding.forEach(feature -> feature.left(session, actor, now));
          person.get().leave(now);
          people.change(person.get());
          Audit.record(session, actor, "person.left", actor.user(), Map.of(), now);
          Outbox.homeStale(session, List.of(actor.user()));
          return new Outcome.Left();
        });
  }

  private static boolean takesPart(Person person) {
    return person.enrolled() || person.state() == Person.State.ENROLLING;
  }
}
