package mentorbot.store;

import java.lang.reflect.Array;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is stored, and what a repository answers, as text that can be compared. */
public final class Contents {
  /** Drawn from one sequence for all teams. */
  private static final String SHARED_SEQUENCE = "putOrder";

  private final Database database;
  private final List<String> tables;

  public Contents(Database database) {
    this.database = database;
    this.tables = tables(database);
  }

  private static List<String> tables(Database database) {
    var tables = new TreeSet<String>();
    try (var connection = database.dataSource().getConnection();
        var columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
      while (columns.next()) {
        if (columns.getString("COLUMN_NAME").equalsIgnoreCase("team")
            && columns.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
          tables.add(columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
        }
      }
      connection.rollback();
      return List.copyOf(tables);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All rows of a team, table by table; read past Hibernate and its filters. */
  public String lines(String team) {
    var lines = new StringBuilder();
    rows(team)
        .forEach((table, rows) -> rows.forEach(row -> lines.append(table + " " + row + "\n")));
    return lines.toString();
  }

  List<String> emptyTables(String team) {
    var rows = rows(team);
    return tables.stream().filter(table -> rows.getOrDefault(table, List.of()).isEmpty()).toList();
  }

  private Map<String, List<String>> rows(String team) {
    var contents = new TreeMap<String, List<String>>();
    try (var connection = database.dataSource().getConnection()) {
      for (var table : tables) {
        contents.put(table, rows(connection, table, team));
      }
      connection.rollback();
      return contents;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> rows(java.sql.Connection connection, String table, String team)
      throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement =
        connection.prepareStatement("select * from " + table + " where team = ? order by id")) {
      statement.setString(1, team);
      try (var found = statement.executeQuery()) {
        var told = told(found.getMetaData());
        while (found.next()) {
          var row = new ArrayList<String>();
          for (int i = 1; i <= told.size(); i++) {
            row.add(told.get(i - 1) ? text(found.getObject(i)) : "");
          }
          rows.add(String.join("|", row));
        }
      }
    }
    return rows;
  }

  /** Column by column. */
  private static List<Boolean> told(ResultSetMetaData columns) throws SQLException {
    var told = new ArrayList<Boolean>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      told.add(!columns.getColumnName(i).replace("_", "").equalsIgnoreCase(SHARED_SEQUENCE));
    }
    return told;
  }

  /** An answer in full: rows field by field, lists in no order. */
  static String text(@Nullable Object answer) {
    if (answer instanceof Optional<?> optional) {
      return optional.map(Contents::text).orElse("none");
    } else if (answer instanceof Collection<?> several) {
      return several.stream().map(Contents::text).sorted().toList().toString();
    } else if (answer instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    } else if (answer instanceof Row row) {
      return row.team + "/" + row.id + "/" + row.version + fields(row);
    } else if (answer != null && answer.getClass().isArray()) {
      return "array of " + Array.getLength(answer);
    }
    return String.valueOf(answer);
  }

  private static String fields(Row row) {
    var text = new StringBuilder();
    for (var field : SampleRows.fields(row.getClass())) {
      try {
        if (!field.getName().equals(SHARED_SEQUENCE)) {
          text.append(' ').append(field.getName()).append('=').append(text(field.get(row)));
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return text.toString();
  }
}
