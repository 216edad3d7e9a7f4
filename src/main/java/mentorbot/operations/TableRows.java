package mentorbot.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentorbot.store.StoredTable;
import org.jspecify.annotations.Nullable;

/** Reads all rows of a table along its primary key, a page at a time, and writes such pages. */
final class TableRows {
  /** A row may hold several private texts of up to 32 KB. */
  private static final int PAGE = 100;

  private final Connection connection;
  private final StoredTable table;
  private final String all;

  TableRows(Connection connection, StoredTable table) {
    this.connection = connection;
    this.table = table;
    this.all = String.join(", ", table.columnNames());
  }

  /** Takes a page of rows, each with its columns' values. */
  interface Taker {
    void take(List<List<@Nullable Object>> page) throws SQLException;
  }

  long count() throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from " + table.name())) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Team by team, as the key begins with it: so the index is read along, not sorted each time. */
  void each(Taker taker) throws SQLException {
    var first = table.key().subList(0, table.key().size() - 1);
    if (first.isEmpty()) {
      pages(List.of(), taker);
      return;
    }
    var names = String.join(", ", first);
    var groups = new ArrayList<List<Object>>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select distinct " + names + " from " + table.name())) {
      while (rows.next()) {
        var group = new ArrayList<Object>();
        for (int i = 1; i <= first.size(); i++) {
          group.add(rows.getObject(i));
        }
        groups.add(group);
      }
    }
    for (var group : groups) {
      pages(group, taker);
    }
  }

  private void pages(List<Object> group, Taker taker) throws SQLException {
    var last = table.key().get(table.key().size() - 1);
    int at = table.columnNames().indexOf(last);
    @Nullable Object after = null;
    try (var begin = connection.prepareStatement(select(last, false));
        var next = connection.prepareStatement(select(last, true))) {
      while (true) {
        var page = page(after == null ? begin : next, group, after);
        if (page.isEmpty()) {
          return;
        }
        taker.take(page);
        after = page.get(page.size() - 1).get(at);
      }
    }
  }

  private String select(String last, boolean after) {
    var conditions = new ArrayList<String>();
    table.key().stream()
        .limit(table.key().size() - 1L)
        .forEach(column -> conditions.add(column + " = ?"));
    if (after) {
      conditions.add(last + " > ?");
    }
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return "select %s from %s%s order by %s limit %d"
        .formatted(all, table.name(), where, last, PAGE);
  }

  private List<List<@Nullable Object>> page(
      PreparedStatement select, List<Object> group, @Nullable Object after) throws SQLException {
    int place = 1;
    for (var value : group) {
      select.setObject(place++, value);
    }
    if (after != null) {
      select.setObject(place, after);
    }
    var page = new ArrayList<List<@Nullable Object>>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        page.add(row(rows));
      }
    }
    return page;
  }

  private List<@Nullable Object> row(ResultSet from) throws SQLException {
    var row = new ArrayList<@Nullable Object>();
    for (int i = 0; i < table.columns().size(); i++) {
      row.add(Values.read(from, i + 1, table.columns().get(i).type()));
    }
    return row;
  }

  void insert(List<List<@Nullable Object>> page) throws SQLException {
    var marks = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
    try (var insert =
        connection.prepareStatement(
            "insert into %s (%s) values (%s)".formatted(table.name(), all, marks))) {
      for (var row : page) {
        for (int i = 0; i < row.size(); i++) {
          Values.set(insert, i + 1, table.columns().get(i).type(), row.get(i));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
