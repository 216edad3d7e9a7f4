package mentorbot.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mentorbot.store.StoredTable.StoredColumn;

/** Reads what tables a database has; names in small letters, whichever database it is. */
final class Schema {
  private static final String HISTORY = "flyway_schema_history";

  /** Quartz finds its jobs again by itself; they belong to the nodes of one database. */
  private static final String QUARTZ = "qrtz_";

  private Schema() {}

  static String version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select \"version\" from \""
                    + HISTORY
                    + "\" where \"success\" = true and \"version\" is not null")) {
      var versions = new ArrayList<String>();
      while (rows.next()) {
        versions.add(rows.getString(1));
      }
      return versions.stream()
          .max(Comparator.comparing(version -> Integer.valueOf(version)))
          .orElseThrow(() -> new DatabaseUnavailable("The database is not mentorbot's."));
    }
  }

  /** Those that others refer to first; a table that refers to itself is not foreseen. */
  static List<StoredTable> tables(Connection connection) throws SQLException {
    var data = connection.getMetaData();
    var schema = connection.getSchema();
    var names = new TreeMap<String, String>();
    try (var tables = data.getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        var spelt = tables.getString("TABLE_NAME");
        var name = spelt.toLowerCase(Locale.ROOT);
        if (!name.equals(HISTORY) && !name.startsWith(QUARTZ)) {
          names.put(name, spelt);
        }
      }
    }
    var found = new LinkedHashMap<String, StoredTable>();
    for (var name : inOrder(references(data, schema, names))) {
      found.put(name, table(data, schema, name, Objects.requireNonNull(names.get(name))));
    }
    return List.copyOf(found.values());
  }

  private static Map<String, Set<String>> references(
      DatabaseMetaData data, String schema, Map<String, String> names) throws SQLException {
    var references = new TreeMap<String, Set<String>>();
    for (var name : names.entrySet()) {
      var others = new TreeSet<String>();
      try (var keys = data.getImportedKeys(null, schema, name.getValue())) {
        while (keys.next()) {
          others.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
        }
      }
      references.put(name.getKey(), others);
    }
    return references;
  }

  private static Set<String> inOrder(Map<String, Set<String>> references) {
    var ordered = new LinkedHashSet<String>();
    while (ordered.size() < references.size()) {
      var next =
          references.entrySet().stream()
              .filter(table -> !ordered.contains(table.getKey()))
              .filter(table -> ordered.containsAll(table.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("tables that refer to each other: " + references.keySet());
      }
      ordered.addAll(next);
    }
    return ordered;
  }

  private static StoredTable table(DatabaseMetaData data, String schema, String name, String spelt)
      throws SQLException {
    var columns = new ArrayList<StoredColumn>();
    Optional<String> counter = Optional.empty();
    try (var rows = data.getColumns(null, schema, spelt, "%")) {
      while (rows.next()) {
        if (rows.getString("TABLE_NAME").equals(spelt)) {
          var column = column(rows);
          columns.add(column);
          if ("YES".equals(rows.getString("IS_AUTOINCREMENT"))) {
            counter = Optional.of(column.name());
          }
        }
      }
    }
    columns.sort(Comparator.comparing(StoredColumn::name));
    return new StoredTable(name, List.copyOf(columns), key(data, schema, spelt), counter);
  }

  private static StoredColumn column(java.sql.ResultSet row) throws SQLException {
    return new StoredColumn(
        row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
        alike(row.getInt("DATA_TYPE"), row.getString("TYPE_NAME")),
        row.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
        row.getInt("COLUMN_SIZE"));
  }

  /** PostgreSQL's driver calls some types by other names than HSQLDB's. */
  private static int alike(int type, String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "timestamptz" -> Types.TIMESTAMP_WITH_TIMEZONE;
      case "bool" -> Types.BOOLEAN;
      case "bytea" -> Types.VARBINARY;
      default -> type;
    };
  }

  private static List<String> key(DatabaseMetaData data, String schema, String spelt)
      throws SQLException {
    var key = new TreeMap<Integer, String>();
    try (var rows = data.getPrimaryKeys(null, schema, spelt)) {
      while (rows.next()) {
        key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(key.values());
  }
}
