package mentorbot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Rewrites files, so that they no longer hold what was deleted. */
final class Rewriting {
  private Rewriting() {}

  /** Names of tables are the program's own. Outside of any transaction, as both databases want. */
  static void of(DataSource pool, boolean postgres, List<String> tables) {
    try (var connection = pool.getConnection()) {
      of(connection, postgres, tables);
    } catch (SQLException e) {
      throw new DatabaseUnavailable("The database's files can't be rewritten.", e);
    }
  }

  static void of(Connection connection, boolean postgres, List<String> tables) throws SQLException {
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      if (postgres) {
        for (var table : tables) {
          statement.execute("vacuum full " + table);
        }
      } else {
        statement.execute("checkpoint defrag");
      }
    } finally {
      connection.setAutoCommit(false);
    }
  }
}
