package mentorbot.operations;

import java.sql.SQLException;
import mentorbot.store.BareDatabase;
import mentorbot.store.DatabaseUnavailable;

/** A PostgreSQL database can't be held by one process; whether a node is connected can be seen. */
final class NoOthers {
  /** What nodes call themselves there, and what earlier versions did. */
  private static final String NODES = "('mentorbot', 'PostgreSQL JDBC Driver')";

  private NoOthers() {}

  static void on(BareDatabase database) throws SQLException {
    try (var statement = database.connection().createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from pg_stat_activity where datname = current_database()"
                    + " and pid <> pg_backend_pid() and application_name in "
                    + NODES)) {
      row.next();
      if (row.getInt(1) > 0) {
        throw new DatabaseUnavailable(
            "A running mentorbot is connected to the database. Stop it, on every node, first.");
      }
    }
  }
}
