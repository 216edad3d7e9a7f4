package mentorbot.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.hibernate.StatelessSession;

/**
 * Reads one author's journal, newest first. Only the author's own rows are opened, a window at a
 * time, so that a journal of any length takes the memory of one window.
 */
public final class JournalPages {
  /** Rows read and opened at a time. */
  private static final int WINDOW = 200;

  /** Of the three seconds in which Slack wants an answer. */
  static final Duration PATIENCE = Duration.ofMillis(1_200);

  private final JournalBook book;
  private final Clock wall;

  public JournalPages(JournalBook book, Clock wall) {
    this.book = book;
    this.wall = wall;
  }

  /**
   * Some entries; {@code older}: where to go on, if there is more. {@code unfinished}: the time was
   * up before all was looked at, and what is older was not.
   */
  public record Page(List<Entry> entries, long count, OptionalInt older, boolean unfinished) {}

  /** From the newest, or from this number on. */
  public Page page(String team, String user, OptionalInt from, int size) {
    return read(team, user, from, size, entry -> true);
  }

  /** Entries in which each of the words occurs somewhere, whatever their case and accents. */
  public Page find(String team, String user, String phrase, OptionalInt from, int size) {
    var words = Folded.words(phrase);
    return read(team, user, from, size, entry -> holds(entry, words));
  }

  private boolean holds(JournalEntry entry, List<String> words) {
    var text = Folded.of(book.text(entry) + "\n" + book.together(entry));
    return words.stream().allMatch(text::contains);
  }

  private Page read(
      String team, String user, OptionalInt from, int size, Predicate<JournalEntry> wanted) {
    return book.database()
        .read(
            team,
            session -> {
              long count = new JournalEntries_(session).count(user);
              var walk = new Walk(session, user, from);
              var found = new ArrayList<Entry>();
              var until = wall.instant().plus(PATIENCE);
              while (walk.goesOn()) {
                if (wall.instant().isAfter(until)) {
                  return new Page(found, count, OptionalInt.of(walk.next()), true);
                }
                for (var entry : walk.window()) {
                  if (wanted.test(entry)) {
                    if (found.size() == size) {
                      return new Page(found, count, OptionalInt.of(entry.number), false);
                    }
                    found.add(book.shown(session, entry));
                  }
                }
              }
              return new Page(found, count, OptionalInt.empty(), false);
            });
  }

  /** Goes down the numbers of one author. */
  private static final class Walk {
    private final JournalEntries entries;
    private final String author;
    private int next;

    Walk(StatelessSession session, String author, OptionalInt from) {
      this.entries = new JournalEntries_(session);
      this.author = author;
      int last = entries.lastNumber(author).orElse(0);
      this.next = Math.min(last, from.orElse(last));
    }

    boolean goesOn() {
      return next > 0;
    }

    int next() {
      return next;
    }

    List<JournalEntry> window() {
      int newest = next;
      next = Math.max(0, newest - WINDOW);
      return entries.between(author, next + 1, newest);
    }
  }

  /** One's own only. */
  public Optional<Entry> one(String team, String user, String id) {
    return book.database()
        .read(team, session -> book.own(session, user, id).map(e -> book.shown(session, e)));
  }

  public long count(String team, String user) {
    return book.database().read(team, session -> new JournalEntries_(session).count(user));
  }
}
