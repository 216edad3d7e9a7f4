package mentorbot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Sealed constants in the database. One opens only with the key that private text was sealed with;
 * while the key is being changed there is a second one, sealed with the next, and a start has to
 * open both.
 */
final class SealCheck {
  private static final String WORD = "mentorbot";
  private static final String KEY = "key";
  private static final String NEXT = "next-key";

  private SealCheck() {}

  static void check(DataSource pool, Sealer sealer) {
    try (var connection = pool.getConnection()) {
      try {
        check(connection, sealer);
      } catch (SQLException anotherNodeWasFirst) {
        connection.rollback();
        check(connection, sealer);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new DatabaseUnavailable("The database can't be read: " + e.getMessage(), e);
    }
  }

  /** The first key is taken, and a new one noted, before anything is sealed with it. */
  static void check(Connection connection, Sealer sealer) throws SQLException {
    var stored = stored(connection);
    stored.forEach((id, constant) -> opens(sealer, id, constant));
    var key = stored.get(KEY);
    if (key == null) {
      store(connection, sealer, KEY);
    } else if (!stored.containsKey(NEXT) && !sealer.isCurrent(place(KEY), key)) {
      store(connection, sealer, NEXT);
    }
  }

  /** Nothing is sealed with an old key any more. */
  static void finish(Connection connection, Sealer sealer) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("delete from seal_check where id in ('key', 'next-key')");
    }
    store(connection, sealer, KEY);
  }

  private static void opens(Sealer sealer, String id, byte[] sealed) {
    try {
      sealer.open(place(id), sealed);
    } catch (IllegalStateException e) {
      throw new DatabaseUnavailable(
          id.equals(NEXT)
              ? "The key of this database is being changed, and some of its private text is sealed"
                  + " with the new one. Set MENTORBOT_KEY to the new key and MENTORBOT_OLD_KEYS to"
                  + " the old one, and run `java -jar mentorbot.jar rekey`."
              : "MENTORBOT_KEY is not the key that this database's private text was sealed with."
                  + " Set the key it was started with first; without it the private text can't be"
                  + " read.",
          e);
    }
  }

  private static Sealer.Place place(String id) {
    return new Sealer.Place("", "seal_check", "sealed", id);
  }

  private static Map<String, byte[]> stored(Connection connection) throws SQLException {
    var stored = new TreeMap<String, byte[]>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select id, sealed from seal_check where id in ('key', 'next-key')")) {
      while (rows.next()) {
        stored.put(rows.getString(1), rows.getBytes(2));
      }
    }
    return stored;
  }

  private static void store(Connection connection, Sealer sealer, String id) throws SQLException {
    try (var statement =
        connection.prepareStatement("insert into seal_check (id, sealed) values (?, ?)")) {
      statement.setString(1, id);
      statement.setBytes(2, sealer.seal(place(id), WORD));
      statement.executeUpdate();
    }
  }
}
