package mentorbot.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A sealed constant in the database: opens only with the key that everything else was sealed with.
 */
final class SealCheck {
  private static final String WORD = "mentorbot";
  private static final Sealer.Place PLACE = new Sealer.Place("", "seal_check", "sealed", "key");

  private final DataSource pool;

  SealCheck(DataSource pool) {
    this.pool = pool;
  }

  void check(Sealer sealer) {
    try (var connection = pool.getConnection()) {
      byte[] sealed = stored(connection);
      if (sealed == null) {
        sealed = kept(connection, sealer.seal(PLACE, WORD));
      }
      opens(sealer, sealed);
      connection.commit();
    } catch (SQLException e) {
      throw new DatabaseUnavailable("The database can't be read: " + e.getMessage(), e);
    }
  }

  /** Ours, or that of another node which starts at the same time and was first. */
  private static byte[] kept(Connection connection, byte[] ours) throws SQLException {
    try {
      store(connection, ours);
      return ours;
    } catch (SQLException e) {
      connection.rollback();
      byte[] theirs = stored(connection);
      if (theirs == null) {
        throw e;
      }
      return theirs;
    }
  }

  private static void opens(Sealer sealer, byte[] sealed) {
    try {
      sealer.open(PLACE, sealed);
    } catch (IllegalStateException e) {
      throw new DatabaseUnavailable(
          "MENTORBOT_KEY is not the key that this database's private text was sealed with. Set the"
              + " key it was started with first; without it the private text can't be read.",
          e);
    }
  }

  private static byte @Nullable [] stored(Connection connection) throws SQLException {
    try (var statement =
            connection.prepareStatement("select sealed from seal_check where id = 'key'");
        var rows = statement.executeQuery()) {
      return rows.next() ? rows.getBytes(1) : null;
    }
  }

  private static void store(Connection connection, byte[] sealed) throws SQLException {
    try (var statement =
        connection.prepareStatement("insert into seal_check (id, sealed) values ('key', ?)")) {
      statement.setBytes(1, sealed);
      statement.executeUpdate();
    }
  }
}
