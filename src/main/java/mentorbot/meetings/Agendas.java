package mentorbot.meetings;

import java.time.Clock;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.store.Database;
import mentorbot.store.Sealer;

/** What people would like to talk about; everybody who is to meet reads all of it. */
public final class Agendas {
  /** So many lines a meeting, of so many characters. */
  public static final int MOST = 10;

  public static final int LONGEST = 300;

  private final Database database;
  private final Clock programme;
  private final Sealer sealer;
  private final MeetingCards cards;

  public Agendas(Database database, Clock programme, Sealer sealer, MeetingCards cards) {
    this.database = database;
    this.programme = programme;
    this.sealer = sealer;
    this.cards = cards;
  }

  /** What came of a change to an agenda. */
  public sealed interface Outcome {
    record Done(MeetingCard card) implements Outcome {}

    record Full(MeetingCard card) implements Outcome {}

    /** The meeting is over or was called off. */
    record Over(MeetingCard card) implements Outcome {}

    /** Missing, somebody else's or erased. */
    record Gone() implements Outcome {}
  }

  public Outcome add(Actor actor, String id, String words) {
    return change(
        actor,
        id,
        (session, circle) -> {
          var rows = new Meetings_(session);
          if (rows.lines(id).size() >= MOST) {
            return false;
          }
          if (!words.isBlank()) {
            rows.add(
                new MeetingLine(
                    sealer, actor.team(), id, actor.user(), words, programme.instant()));
          }
          return true;
        });
  }

  /** One's own line only; one that is gone stays gone. */
  public Outcome remove(Actor actor, String id, String line) {
    return change(
        actor,
        id,
        (session, circle) -> {
          var rows = new Meetings_(session);
          rows.line(line)
              .filter(l -> l.meeting().equals(id) && l.author().equals(actor.user()))
              .ifPresent(rows::remove);
          return true;
        });
  }

  /** Empty if there is no such meeting of this person's. */
  public Optional<MeetingCard> of(String team, String user, String id) {
    return database.read(team, session -> cards.card(session, id, user, programme.instant()));
  }

  private interface Act {
    boolean taken(org.hibernate.StatelessSession session, Circle circle);
  }

  private Outcome change(Actor actor, String id, Act act) {
    return database.write(
        actor,
        session -> {
          var found = Circle.of(session, id, actor.user());
          if (found.isEmpty()) {
            return new Outcome.Gone();
          }
          var circle = found.get();
          var now = programme.instant();
          var before = cards.card(session, circle, now);
          if (!before.open()) {
            return new Outcome.Over(before);
          }
          if (!act.taken(session, circle)) {
            return new Outcome.Full(before);
          }
          // Ten lines at the most, also of two at once: one of them notices the other.
          circle.save(session);
          return new Outcome.Done(cards.card(session, circle, now));
        });
  }
}
