package mentorbot.store;

import java.util.List;
import java.util.Optional;

/**
 * A table as the database describes it.
 *
 * @param columns in the order of their names, so that two databases list them alike
 * @param key the primary key, in its order
 * @param counter the column that counts rows by itself
 */
public record StoredTable(
    String name, List<StoredColumn> columns, List<String> key, Optional<String> counter) {

  /** A column and its {@link java.sql.Types}, where both databases have the same. */
  public record StoredColumn(String name, int type, boolean nullable, int size) {}

  public List<String> columnNames() {
    return columns.stream().map(StoredColumn::name).toList();
  }
}
