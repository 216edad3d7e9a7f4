package mentorbot.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import mentorbot.store.BareDatabase;
import mentorbot.store.StoredTable;

/** All that is stored, a line a row, sorted, so that two databases can be compared. */
final class EveryRow {
  private EveryRow() {}

  static List<String> of(BareDatabase database) throws SQLException {
    var lines = new ArrayList<String>();
    for (var table : database.tables()) {
      try (var statement = database.connection().createStatement();
          var rows = statement.executeQuery("select * from " + table.name())) {
        while (rows.next()) {
          lines.add(line(table, rows));
        }
      }
    }
    lines.sort(null);
    return lines;
  }

  /** Names the first row that differs, as all of them would be a book. */
  static void assertSame(List<String> found, List<String> expected) {
    for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
      assertThat(found.get(i)).as("row %d", i).isEqualTo(expected.get(i));
    }
    assertThat(found.size()).as("rows").isEqualTo(expected.size());
  }

  private static String line(StoredTable table, ResultSet row) throws SQLException {
    var line = new StringBuilder(table.name());
    for (var column : table.columns()) {
      line.append('|').append(column.name()).append('=');
      if (row.getObject(column.name()) == null) {
        line.append("null");
      } else if (column.type() == Types.VARBINARY) {
        line.append(HexFormat.of().formatHex(row.getBytes(column.name())));
      } else if (column.type() == Types.BOOLEAN) {
        line.append(row.getBoolean(column.name()));
      } else if (column.type() == Types.TIME) {
        line.append(row.getObject(column.name(), LocalTime.class));
      } else if (column.type() == Types.TIMESTAMP_WITH_TIMEZONE) {
        line.append(row.getObject(column.name(), OffsetDateTime.class).toInstant());
      } else {
        line.append(row.getString(column.name()));
      }
    }
    return line.toString();
  }
}
