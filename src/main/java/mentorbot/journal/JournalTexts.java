package mentorbot.journal;

import java.util.Optional;
import mentorbot.mentorships.Called;
import mentorbot.mentorships.Mentorship;
import mentorbot.store.Row;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Seals and opens what stands in journals. */
final class JournalTexts {
  /** Where a text stands: a table and a column of it. */
  enum Kind {
    TEXT("journal_entry", "text"),
    TOGETHER("journal_entry", "together"),
    LINE("journal_line", "line");

    private final String table;
    private final String column;

    Kind(String table, String column) {
      this.table = table;
      this.column = column;
    }
  }

  private final Sealer sealer;

  JournalTexts(Sealer sealer) {
    this.sealer = sealer;
  }

  /** What a group is called. */
  Optional<String> called(StatelessSession session, Mentorship mentorship) {
    return Called.of(session, sealer, mentorship);
  }

  /** Blank counts as nothing said. */
  byte @Nullable [] seal(String team, Kind kind, String id, String text) {
    return text.isBlank() ? null : sealer.seal(place(team, kind, id), text);
  }

  /** Empty if nothing was said. */
  String open(Row row, Kind kind, byte @Nullable [] sealed) {
    return sealed == null ? "" : sealer.open(place(row.team(), kind, row.id()), sealed);
  }

  private static Sealer.Place place(String team, Kind kind, String id) {
    return new Sealer.Place(team, kind.table, kind.column, id);
  }
}
