package mentorbot.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Writes an HSQLDB database into one archive while others go on committing. After a checkpoint, so
 * that the archive is the files as they stood then, the pages kept of what is changed meanwhile,
 * and the log up to here: every commit answered before the call is in it.
 */
final class OnlineBackup {
  private OnlineBackup() {}

  static void of(Connection connection, Path archive) throws SQLException {
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
      var path = archive.toAbsolutePath().toString().replace("'", "''");
      statement.execute("BACKUP DATABASE TO '" + path + "' NOT BLOCKING");
    } finally {
      connection.setAutoCommit(false);
    }
  }
}
