package mentorbot.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.actor.Actor;
import mentorbot.journal.JournalTexts.Kind;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Outbox;
import mentorbot.store.Ids;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Writing in one's own journal: keeping, changing, deleting. Nobody is told of any of it. */
public final class Journal {
  private final JournalBook book;

  public Journal(JournalBook book) {
    this.book = book;
  }

  /**
   * What was typed: about anything, and about working together. At least one of them says
   * something.
   */
  public record Written(String text, String together) {
    public Written(String text) {
      this(text, "");
    }

    private Optional<JournalOutcome> refusal() {
      if (text.isBlank() && together.isBlank()) {
        return Optional.of(new JournalOutcome.Empty());
      }
      return text.length() > JournalBook.LONGEST || together.length() > JournalBook.LONGEST
          ? Optional.of(new JournalOutcome.TooLong())
          : Optional.empty();
    }
  }

  public JournalOutcome keep(Actor actor, Written written) {
    return written
        .refusal()
        .orElseGet(() -> writing(actor, session -> kept(session, actor, written, null)));
  }

  /**
   * About a conversation nobody asked about; {@code mentorship} is one of the author's, or null.
   */
  public JournalOutcome reflect(Actor actor, @Nullable String mentorship, Written written) {
    return written
        .refusal()
        .orElseGet(
            () ->
                writing(
                    actor,
                    session ->
                        mentorship == null || isParty(session, mentorship, actor.user())
                            ? kept(session, actor, written, mentorship)
                            : new JournalOutcome.Gone()));
  }

  /** Answers the two questions that were offered after a conversation. */
  public JournalOutcome answer(Actor actor, String reflection, Written written) {
    return written
        .refusal()
        .orElseGet(
            () ->
                writing(
                    actor,
                    session -> {
                      var offered = offered(session, actor, reflection);
                      if (offered.isEmpty()) {
                        return new JournalOutcome.Gone();
                      }
                      settle(session, offered.get(), Reflection.State.WRITTEN);
                      return kept(session, actor, written, offered.get().mentorship);
                    }));
  }

  /** Not this time; nobody hears of it. */
  public JournalOutcome letGo(Actor actor, String reflection) {
    return book.database()
        .write(
            actor,
            session -> {
              var offered = offered(session, actor, reflection);
              if (offered.isEmpty()) {
                return new JournalOutcome.Gone();
              }
              if (offered.get().open()) {
                settle(session, offered.get(), Reflection.State.LET_GO);
                Outbox.homeStale(session, List.of(actor.user()));
              }
              return new JournalOutcome.LetGo();
            });
  }

  public JournalOutcome change(Actor actor, EntryRef ref, Written written) {
    return written
        .refusal()
        .orElseGet(
            () ->
                book.onOwn(
                    actor,
                    ref,
                    (session, entry) -> {
                      entry.text =
                          book.texts().seal(actor.team(), Kind.TEXT, entry.id(), written.text());
                      entry.together =
                          book.texts()
                              .seal(actor.team(), Kind.TOGETHER, entry.id(), written.together());
                      entry.changedAt = book.now();
                      new JournalEntries_(session).change(entry);
                      return new JournalOutcome.Changed(book.shown(session, entry));
                    }));
  }

  /** For good; a line of it that was shared is taken back. */
  public JournalOutcome delete(Actor actor, EntryRef ref) {
    return book.onOwn(
        actor,
        ref,
        (session, entry) -> {
          new SharedLines_(session)
              .ofEntry(entry.id())
              .forEach(line -> Sharing.takeBack(session, line));
          new JournalEntries_(session).remove(entry);
          Outbox.homeStale(session, List.of(actor.user()));
          return new JournalOutcome.Deleted();
        });
  }

  /**
   * The whole journal, for good, if it still ends with the entry that was the newest when asked.
   */
  public JournalOutcome deleteAll(Actor actor, String newest) {
    return book.database()
        .write(
            actor,
            session -> {
              var last = new JournalEntries_(session).newest(actor.user());
              if (last.filter(newest::equals).isEmpty()) {
                return new JournalOutcome.Gone();
              }
              JournalPrivacy.takeBackAll(session, actor.user());
              long count = new JournalEntries_(session).erase(actor.user());
              Outbox.homeStale(session, List.of(actor.user()));
              return new JournalOutcome.AllDeleted(count);
            });
  }

  /** Two at the same moment would take the same number: the second is tried again. */
  private JournalOutcome writing(Actor actor, Function<StatelessSession, JournalOutcome> work) {
    return UniqueKeys.retrying(() -> book.database().write(actor, work));
  }

  private JournalOutcome kept(
      StatelessSession session, Actor actor, Written written, @Nullable String mentorship) {
    var entries = new JournalEntries_(session);
    int number = entries.lastNumber(actor.user()).orElse(0) + 1;
    var entry = new JournalEntry(Ids.fresh(), actor.user(), number, book.now());
    entry.mentorship = mentorship;
    entry.text = book.texts().seal(actor.team(), Kind.TEXT, entry.id(), written.text());
    entry.together = book.texts().seal(actor.team(), Kind.TOGETHER, entry.id(), written.together());
    entries.add(entry);
    Outbox.homeStale(session, List.of(actor.user()));
    return new JournalOutcome.Kept(book.shown(session, entry));
  }

  private static Optional<Reflection> offered(
      StatelessSession session, Actor actor, String reflection) {
    return new Reflections_(session)
        .reflection(reflection)
        .filter(offered -> offered.person.equals(actor.user()));
  }

  private static void settle(StatelessSession session, Reflection offered, Reflection.State how) {
    offered.state = how;
    new Reflections_(session).change(offered);
    Outbox.refreshAll(session, offered.id());
  }

  static boolean isParty(StatelessSession session, String mentorship, String person) {
    return new Mentorships_(session).participant(mentorship, person).isPresent();
  }

  static boolean isOpen(StatelessSession session, String mentorship) {
    return new Mentorships_(session).mentorship(mentorship).filter(Mentorship::open).isPresent();
  }
}
