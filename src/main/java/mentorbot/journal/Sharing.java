package mentorbot.journal;

import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.journal.JournalTexts.Kind;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Members;
import org.hibernate.StatelessSession;

/** Showing one line to the others of a relationship, and taking it back (R57). */
public final class Sharing {
  /** Of a shared line, in UTF-16 units. */
  public static final int LONGEST_LINE = 500;

  private final JournalBook book;

  public Sharing(JournalBook book) {
    this.book = book;
  }

  /**
   * An open relationship of the author's and who would read the line, by name; without those whose
   * name Slack has not told; {@code name} is what a group is called.
   */
  public record With(String mentorship, List<String> names, Optional<String> name) {}

  /** The oldest first. */
  public List<With> choices(String team, String user) {
    return book.database()
        .read(
            team,
            session ->
                new Mentorships_(session)
                    .openOf(user).stream()
                        .map(
                            m ->
                                new With(
                                    m.id(),
                                    names(session, m.id(), user),
                                    book.texts().called(session, m)))
                        .toList());
  }

  private static List<String> names(StatelessSession session, String mentorship, String user) {
    return JournalBook.others(session, mentorship, user).stream()
        .flatMap(other -> Members.nameOf(session, other).stream())
        .toList();
  }

  /** A line shared in the same relationship before is replaced where it was told. */
  public JournalOutcome share(Actor actor, EntryRef ref, String mentorship, String line) {
    if (line.isBlank()) {
      return new JournalOutcome.Empty();
    }
    if (line.length() > LONGEST_LINE) {
      return new JournalOutcome.TooLong();
    }
    return book.onOwn(
        actor,
        ref,
        (session, entry) -> {
          if (!Journal.isOpen(session, mentorship)
              || !Journal.isParty(session, mentorship, actor.user())) {
            return new JournalOutcome.NobodyToShareWith();
          }
          var shared = put(session, actor, entry, mentorship, line);
          Outbox.refreshAll(session, shared.id());
          for (var other : JournalBook.others(session, mentorship, actor.user())) {
            Outbox.put(
                session, NewNotice.once(other, SharedLineNotice.NAME, shared.id(), book.now()));
          }
          return new JournalOutcome.Shared(book.shown(session, entry));
        });
  }

  private SharedLine put(
      StatelessSession session, Actor actor, JournalEntry entry, String mentorship, String line) {
    var lines = new SharedLines_(session);
    var before =
        lines.ofEntry(entry.id()).stream().filter(l -> l.mentorship.equals(mentorship)).findFirst();
    var shared = before.orElseGet(() -> new SharedLine(entry, mentorship, book.now()));
    shared.line = book.texts().seal(actor.team(), Kind.LINE, shared.id(), line);
    if (before.isPresent()) {
      lines.change(shared);
    } else {
      lines.add(shared);
    }
    return shared;
  }

  /** A second tap changes nothing. */
  public JournalOutcome takeBack(Actor actor, String line) {
    return book.database()
        .write(
            actor,
            session -> {
              var found =
                  new SharedLines_(session).line(line).filter(l -> l.author.equals(actor.user()));
              var entry = found.flatMap(l -> book.own(session, actor.user(), l.entry));
              if (entry.isEmpty()) {
                return new JournalOutcome.Gone();
              }
              takeBack(session, found.get());
              return new JournalOutcome.TakenBack(book.shown(session, entry.get()));
            });
  }

  static void takeBack(StatelessSession session, SharedLine line) {
    if (line.shown()) {
      line.line = null;
      new SharedLines_(session).change(line);
      Outbox.refreshAll(session, line.id());
    }
  }
}
