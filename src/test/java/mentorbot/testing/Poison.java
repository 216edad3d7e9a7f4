package mentorbot.testing;

import java.sql.SQLException;
import java.util.Locale;
import mentorbot.store.Database;

/**
 * One row that can't be written, as by a bug that only one person's rows bring to light. HSQLDB.
 */
public final class Poison implements AutoCloseable {
  private static final String NAME = "poison";
  private final Database database;

  private Poison(Database database) {
    this.database = database;
  }

  /** Rows of this table with this value can be neither added nor changed, until it is closed. */
  public static Poison on(Database database, String table, String column, String value) {
    var poison = new Poison(database);
    for (var event : new String[] {"insert", "update"}) {
      poison.run(
          String.format(
              Locale.ROOT,
              "create trigger %s_%s before %s on %s referencing new as n for each row"
                  + " when (n.%s = '%s') signal sqlstate '45000'",
              NAME,
              event,
              event,
              table,
              column,
              value));
    }
    return poison;
  }

  private void run(String statement) {
    try (var connection = database.dataSource().getConnection();
        var change = connection.createStatement()) {
      change.execute(statement);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    run("drop trigger " + NAME + "_insert");
    run("drop trigger " + NAME + "_update");
  }
}
