package mentorbot.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.actor.Actor;
import mentorbot.journal.JournalTexts.Kind;
import mentorbot.mentorships.Present;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What every use-case of the journal stands on: opening entries for their author, and no other. */
public final class JournalBook {
  /** Of one typed text, in UTF-16 units. */
  public static final int LONGEST = 3_000;

  private final Database database;
  private final JournalTexts texts;
  private final Clock programme;
  private final Hours hours;

  public JournalBook(Database database, Sealer sealer, Clock programme, Hours hours) {
    this.database = database;
    this.texts = new JournalTexts(sealer);
    this.programme = programme;
    this.hours = hours;
  }

  /** What to do with an entry whose author and version have been checked. */
  @FunctionalInterface
  interface OnEntry {
    JournalOutcome act(StatelessSession session, JournalEntry entry);
  }

  Database database() {
    return database;
  }

  JournalTexts texts() {
    return texts;
  }

  Instant now() {
    return programme.instant();
  }

  Optional<JournalEntry> own(StatelessSession session, String user, String id) {
    return new JournalEntries_(session).entry(id).filter(entry -> entry.author.equals(user));
  }

  /** Acts on one's own entry as the tapped rendering showed it. */
  JournalOutcome onOwn(Actor actor, EntryRef ref, OnEntry work) {
    return acting(
        actor,
        ref.id(),
        session -> {
          var found = own(session, actor.user(), ref.id());
          if (found.isEmpty()) {
            return new JournalOutcome.Gone();
          }
          return found.get().version() == ref.version()
              ? work.act(session, found.get())
              : new JournalOutcome.Stale(shown(session, found.get()));
        });
  }

  /** Of two at the same moment, the second finds the entry changed. */
  private JournalOutcome acting(
      Actor actor, String entry, Function<StatelessSession, JournalOutcome> work) {
    return Overtaken.orElse(
        () -> database.write(actor, work),
        () ->
            database.read(
                actor.team(),
                session ->
                    own(session, actor.user(), entry)
                        .<JournalOutcome>map(e -> new JournalOutcome.Stale(shown(session, e)))
                        .orElseGet(JournalOutcome.Gone::new)));
  }

  String text(JournalEntry entry) {
    return texts.open(entry, Kind.TEXT, entry.text);
  }

  String together(JournalEntry entry) {
    return texts.open(entry, Kind.TOGETHER, entry.together);
  }

  /** As its author reads it. */
  Entry shown(StatelessSession session, JournalEntry entry) {
    var zone = hours.zone(session, entry.author);
    return new Entry(
        new EntryRef(entry.id(), entry.version()),
        entry.number,
        entry.writtenAt.atZone(zone).toLocalDate(),
        entry.changedAt != null,
        text(entry),
        together(entry),
        others(session, entry.mentorship, entry.author),
        new SharedLines_(session)
            .ofEntry(entry.id()).stream()
                .filter(SharedLine::shown)
                .map(line -> shared(session, line))
                .toList());
  }

  private Entry.Shared shared(StatelessSession session, SharedLine line) {
    return new Entry.Shared(
        line.id(),
        texts.open(line, Kind.LINE, line.line),
        others(session, line.mentorship, line.author));
  }

  static List<String> others(StatelessSession session, @Nullable String mentorship, String person) {
    return mentorship == null
        ? List.of()
        : Present.others(session, mentorship, person).stream().distinct().toList();
  }
}
