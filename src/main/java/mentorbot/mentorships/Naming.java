package mentorbot.mentorships;

import java.time.Instant;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.notices.Outbox;
import mentorbot.people.Leaving;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import mentorbot.store.Sealer;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/** Giving a group a name, another one or none: by anybody who is in it, while it is open. */
public final class Naming implements Leaving {
  /** Of a name, in UTF-16 units. */
  public static final int LONGEST = 40;

  private final Database database;
  private final Sealer sealer;

  public Naming(Database database, Sealer sealer) {
    this.database = database;
    this.sealer = sealer;
  }

  /** What it is called now; empty if it has no name. */
  public record Page(String mentorship, Optional<String> name) {}

  /** What came of it. */
  public sealed interface Outcome {
    record Named(String name) implements Outcome {}

    /** It is called by its people. */
    record Unnamed() implements Outcome {}

    record TooLong() implements Outcome {}

    /** No group, ended, somebody else's or erased. */
    record Gone() implements Outcome {}
  }

  /**
   * In one line, without signs that nobody sees or that turn the direction of what stands around
   * it; empty if nothing is left to be read.
   */
  public static Optional<String> tidied(String typed) {
    var line =
        typed
            .replaceAll("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]", "")
            .replaceAll("[\\s\\p{Cntrl}\\p{Z}]+", " ")
            .strip();
    boolean shown =
        line.codePoints()
            .anyMatch(
                sign ->
                    Character.getType(sign) != Character.FORMAT
                        && Character.getType(sign) != Character.NON_SPACING_MARK);
    return shown ? Optional.of(line) : Optional.empty();
  }

  /** Empty if there is no such open group of this person's. */
  public Optional<Page> page(String team, String user, String mentorship) {
    return database.read(
        team,
        session ->
            mine(session, user, mentorship)
                .map(group -> new Page(group.id(), Called.of(session, sealer, group))));
  }

  public Outcome name(Actor actor, String mentorship, String typed) {
    return Overtaken.retrying(
        () ->
            UniqueKeys.retrying(
                () -> database.write(actor, session -> name(session, actor, mentorship, typed))));
  }

  private Outcome name(StatelessSession session, Actor actor, String mentorship, String typed) {
    var mine = mine(session, actor.user(), mentorship);
    var name = tidied(typed);
    if (mine.isEmpty()) {
      return new Outcome.Gone();
    }
    if (name.filter(line -> line.length() > LONGEST).isPresent()) {
      return new Outcome.TooLong();
    }
    if (name.isPresent()) {
      Called.put(session, sealer, mine.get(), actor.user(), name.get());
    } else {
      var rows = new GroupNames_(session);
      rows.of(mentorship).ifPresent(rows::remove);
    }
    Outbox.homeStale(session, new Mentorships_(session).others(mentorship, ""));
    return name.<Outcome>map(Outcome.Named::new).orElseGet(Outcome.Unnamed::new);
  }

  private static Optional<Mentorship> mine(
      StatelessSession session, String user, String mentorship) {
    var rows = new Mentorships_(session);
    return rows.participant(mentorship, user)
        .flatMap(me -> rows.mentorship(mentorship))
        .filter(found -> found.open() && found.form() == Form.GROUP);
  }

  /** The names that they gave go with what else they wrote; the others can give another one. */
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    var rows = new GroupNames_(session);
    for (var name : rows.givenBy(actor.user())) {
      rows.remove(name);
      Outbox.homeStale(session, new Mentorships_(session).others(name.id(), ""));
    }
  }
}
