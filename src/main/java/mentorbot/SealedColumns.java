package mentorbot;

import java.sql.Types;
import java.util.List;
import mentorbot.store.SealedColumn;
import mentorbot.store.StoredTable;

/** Which columns hold sealed text, for a change of the key: every one of bytes. */
final class SealedColumns {
  /** Sealed for something else than the id of their row. */
  static final List<SealedColumn> OTHERWISE =
      List.of(
          new SealedColumn("survey_release", "said", List.of("survey", "part")),
          new SealedColumn("survey_reply", "said", List.of("survey", "person")),
          new SealedColumn("survey_staged", "payload", List.of("survey", "id")));

  /** Looked after by the change of keys itself. */
  private static final String CHECK = "seal_check";

  private SealedColumns() {}

  static List<SealedColumn> in(List<StoredTable> tables) {
    return tables.stream()
        .filter(table -> !table.name().equals(CHECK))
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> column.type() == Types.VARBINARY)
                    .map(column -> of(table.name(), column.name())))
        .toList();
  }

  private static SealedColumn of(String table, String column) {
    return OTHERWISE.stream()
        .filter(other -> other.table().equals(table) && other.column().equals(column))
        .findFirst()
        .orElseGet(() -> SealedColumn.of(table, column));
  }
}
