package mentorbot.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mentorbot.store.BareDatabase;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.DatabaseUnavailable;
import mentorbot.store.StoredTable;

/**
 * Copies a whole database into an empty PostgreSQL one, all or nothing: one transaction there, kept
 * only if every table holds the same rows as here. Sealed text is copied as it is.
 */
public final class Copying {
  private final BareDatabase source;
  private final BareDatabase target;

  private Copying(BareDatabase source, BareDatabase target) {
    this.source = source;
    this.target = target;
  }

  /** How many rows of each table; throws {@link DatabaseUnavailable} with what stood against it. */
  public static Map<String, Long> copy(DatabaseSettings from, DatabaseSettings to) {
    if (!to.isPostgres()) {
      throw new DatabaseUnavailable(
          "--to must be a PostgreSQL database: jdbc:postgresql://host/database?user=….");
    }
    if (from.url().equals(to.url())) {
      throw new DatabaseUnavailable("DATABASE_URL already is the database that --to names.");
    }
    try (var source = BareDatabase.existing(from);
        var target = BareDatabase.existing(to)) {
      return new Copying(source, target).copy();
    } catch (SQLException e) {
      throw DatabaseUnavailable.because("Nothing was copied", e);
    }
  }

  private Map<String, Long> copy() throws SQLException {
    if (source.isPostgres()) {
      aloneOn(source.connection());
    }
    var tables = source.tables();
    prepare(tables);
    var copied = new TreeMap<String, Long>();
    for (var table : tables) {
      copied.put(table.name(), copy(table));
    }
    target.connection().commit();
    target.migrate(null);
    return copied;
  }

  /** The same migrations; then nobody reads or writes there until all of it is in. */
  private void prepare(java.util.List<StoredTable> tables) throws SQLException {
    var version = source.version();
    target.migrate(version);
    if (!target.version().equals(version)) {
      throw new DatabaseUnavailable(
          "The target's tables are of version %s, the source's of version %s: give --to a database"
                  .formatted(target.version(), version)
              + " with nothing in it.");
    }
    var names = tables.stream().map(StoredTable::name).collect(Collectors.joining(", "));
    execute(target.connection(), "lock table " + names + " in access exclusive mode");
    for (var table : tables) {
      long rows = new TableRows(target.connection(), table).count();
      if (rows > 0) {
        throw new DatabaseUnavailable(
            "The target is not empty: there are "
                + rows
                + " rows in "
                + table.name()
                + ". Nothing was changed. A copy is kept whole or not at all, so these are no"
                + " remains of one; give --to a database with nothing in it.");
      }
    }
  }

  /** One state of affairs, that no node changes while it is read. */
  private void aloneOn(Connection connection) throws SQLException {
    NoOthers.on(source);
    connection.rollback();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    var names = source.tables().stream().map(StoredTable::name).collect(Collectors.joining(", "));
    execute(connection, "lock table " + names + " in share mode");
  }

  private long copy(StoredTable table) throws SQLException {
    var from = new TableRows(source.connection(), table);
    var to = new TableRows(target.connection(), table);
    var given = new TableDigest(table);
    var arrived = new TableDigest(table);
    from.each(
        page -> {
          given.add(page);
          to.insert(page);
        });
    to.each(arrived::add);
    if (given.rows() != from.count() || !given.sameAs(arrived)) {
      throw new DatabaseUnavailable(
          "Nothing was copied: %s read back from the target is not what the source holds (%d rows, %d in the target)."
              .formatted(table.name(), from.count(), arrived.rows()));
    }
    if (table.counter().isPresent()) {
      goOnCounting(table, table.counter().get());
    }
    return given.rows();
  }

  /** New rows are numbered after those that came along. */
  private void goOnCounting(StoredTable table, String column) throws SQLException {
    long next;
    try (var statement = target.connection().createStatement();
        var row =
            statement.executeQuery(
                "select coalesce(max(%s), 0) + 1 from %s".formatted(column, table.name()))) {
      row.next();
      next = row.getLong(1);
    }
    execute(
        target.connection(),
        "alter table %s alter column %s restart with %d".formatted(table.name(), column, next));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
