package mentorbot.journal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mentorbot.actor.Actor;
import mentorbot.journal.JournalTexts.Kind;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.people.Members;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * A whole journal for its author, and no other: counted out into volumes of bounded size, each of
 * which is opened a window at a time when its file is about to go out. Nothing of it is stored.
 */
public final class Exporting {
  /** Bytes of sealed text in one file: a phone opens it, and a journal of any length is few. */
  static final int A_VOLUME = 2_000_000;

  private static final int WINDOW = 200;

  private final JournalBook book;

  public Exporting(JournalBook book) {
    this.book = book;
  }

  /** The entries of one volume, the oldest first, read anew each time. */
  @FunctionalInterface
  public interface Volume {
    void forEach(Consumer<Exported> reader);
  }

  /** Asked for twice before it has come, it comes once. */
  public JournalOutcome ask(Actor actor) {
    var user = actor.user();
    return book.database()
        .write(
            actor,
            session -> {
              if (new JournalEntries_(session).count(user) == 0) {
                return new JournalOutcome.NothingToExport();
              }
              if (Outbox.waitingFor(session, ExportNotice.NAME, user, List.of(user)).isEmpty()) {
                Outbox.put(
                    session, NewNotice.on(user, ExportNotice.NAME, user, Ids.fresh(), book.now()));
              }
              return new JournalOutcome.OnItsWay();
            });
  }

  List<Volume> volumes(StatelessSession session, String author) {
    var team = session.getTenantIdentifier();
    return spans(new JournalEntries_(session).sizes(author)).stream()
        .<Volume>map(span -> reader -> read(team, author, span, reader))
        .toList();
  }

  /** Numbers of entries, both ends included. */
  private record Span(int oldest, int newest) {}

  private static List<Span> spans(List<JournalEntries.Size> sizes) {
    var spans = new ArrayList<Span>();
    int begun = 0;
    for (int i = 0, bytes = 0; i < sizes.size(); i++) {
      bytes += sizes.get(i).bytes();
      boolean full = bytes >= A_VOLUME || i == sizes.size() - 1;
      if (full) {
        spans.add(new Span(sizes.get(begun).number(), sizes.get(i).number()));
        begun = i + 1;
        bytes = 0;
      }
    }
    return spans;
  }

  private void read(String team, String author, Span span, Consumer<Exported> reader) {
    for (int from = span.oldest(); from <= span.newest(); from += WINDOW) {
      int oldest = from;
      int newest = Math.min(span.newest(), from + WINDOW - 1);
      book.database().read(team, s -> window(s, author, oldest, newest)).forEach(reader);
    }
  }

  private List<Exported> window(StatelessSession session, String author, int oldest, int newest) {
    var entries = new ArrayList<>(new JournalEntries_(session).between(author, oldest, newest));
    Collections.reverse(entries);
    if (entries.isEmpty()) {
      return List.of();
    }
    var ids = entries.stream().map(JournalEntry::id).toList();
    var lines =
        new SharedLines_(session)
            .shown(ids).stream().collect(Collectors.groupingBy(line -> line.entry));
    var reading = new Reading(session, author, Hours.zoneOf(session, author));
    return entries.stream()
        .map(entry -> reading.exported(entry, lines.getOrDefault(entry.id(), List.of())))
        .toList();
  }

  /** Asks once for what many entries of a window have in common. */
  private final class Reading {
    private final StatelessSession session;
    private final String author;
    private final ZoneId zone;
    private final Map<String, List<String>> names = new HashMap<>();

    Reading(StatelessSession session, String author, ZoneId zone) {
      this.session = session;
      this.author = author;
      this.zone = zone;
    }

    Exported exported(JournalEntry entry, List<SharedLine> lines) {
      return new Exported(
          entry.writtenAt.atZone(zone).toLocalDate(),
          entry.changedAt != null,
          entry.mentorship != null,
          people(entry.mentorship),
          book.text(entry),
          book.together(entry),
          lines.stream()
              .map(
                  l ->
                      new Exported.Line(
                          book.texts().open(l, Kind.LINE, l.line), people(l.mentorship)))
              .toList());
    }

    private List<String> people(@Nullable String mentorship) {
      return mentorship == null
          ? List.of()
          : names.computeIfAbsent(
              mentorship,
              id ->
                  JournalBook.others(session, id, author).stream()
                      .flatMap(other -> Members.nameOf(session, other).stream())
                      .toList());
    }
  }
}
