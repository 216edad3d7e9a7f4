package mentorbot.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentorbot.actor.Actor;
import mentorbot.notices.NoticeWatch;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;

/**
 * Leaving the programme: one confirmation, no reason asked. Everything that hangs on it ends in the
 * same transaction, and nothing that waits for this person is sent any more.
 */
public final class Departure {
  private final Database database;
  private final Clock programme;

  /** Why nothing is told any more, as it is kept with what was not. */
  private static final String WHY = "left";

  private final List<Leaving> alsoEnding;
  private final NoticeWatch watch;

  public Departure(
      Database database, Clock programme, List<Leaving> alsoEnding, NoticeWatch watch) {
    this.database = database;
    this.programme = programme;
    this.alsoEnding = List.copyOf(alsoEnding);
    this.watch = watch;
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
    var dropped = new ArrayList<String>();
    var outcome = left(actor, dropped);
    dropped.forEach(kind -> watch.dropped(kind, WHY));
    return outcome;
  }

  /** {@code dropped}: filled with the kinds of what is not told any more. */
  private Outcome left(Actor actor, List<String> dropped) {
    return database.write(
        actor,
        session -> {
          var people = new People_(session);
          var person = people.person(actor.user()).filter(Departure::takesPart);
          if (person.isEmpty()) {
            return new Outcome.NotIn();
          }
          var now = programme.instant();
          dropped.clear();
          dropped.addAll(Outbox.forget(session, actor.user(), WHY));
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
