package mentorbot.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What one node remembers for all, for a short time: sealed, under a digest that names nobody. Only
 * where several nodes share a database, PostgreSQL.
 */
public final class SharedNotes {
  private static final String KEEP =
      "insert into shared_note (team, id, sealed, kept_until) values (?, ?, ?, ?) on conflict (team,"
          + " id) do update set sealed = excluded.sealed, kept_until = excluded.kept_until";
  private static final String TAKE =
      "delete from shared_note where team = ? and id = ? and kept_until > ? returning sealed";
  private static final String KNOWS =
      "select sealed from shared_note where team = ? and id = ? and kept_until > ?";
  private static final String PURGE = "delete from shared_note where kept_until < ?";

  private final DataSource pool;
  private final Sealer sealer;
  private final Clock wall;
  private final Duration kept;

  public SharedNotes(Database database, Sealer sealer, Clock wall, Duration kept) {
    this.pool = database.dataSource();
    this.sealer = sealer;
    this.wall = wall;
    this.kept = kept;
  }

  public void keep(String team, String key, String value) {
    var id = Delivery.idOf(key);
    change(
        connection -> {
          try (var purge = connection.prepareStatement(PURGE)) {
            purge.setObject(1, wall.instant().atOffset(ZoneOffset.UTC));
            purge.executeUpdate();
          }
          try (var keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, team);
            keep.setString(2, id);
            keep.setBytes(3, sealer.seal(place(team, id), value));
            keep.setObject(4, wall.instant().plus(kept).atOffset(ZoneOffset.UTC));
            keep.executeUpdate();
          }
          return Optional.empty();
        });
  }

  /** Once, whichever node asks first. */
  public Optional<String> take(String team, String key) {
    return found(TAKE, team, key);
  }

  public boolean knows(String team, String key) {
    return found(KNOWS, team, key).isPresent();
  }

  private Optional<String> found(String statement, String team, String key) {
    var id = Delivery.idOf(key);
    return change(
        connection -> {
          try (var asked = connection.prepareStatement(statement)) {
            asked.setString(1, team);
            asked.setString(2, id);
            asked.setObject(3, wall.instant().atOffset(ZoneOffset.UTC));
            return opened(asked, place(team, id));
          }
        });
  }

  private Optional<String> opened(PreparedStatement asked, Sealer.Place place) throws SQLException {
    try (var rows = asked.executeQuery()) {
      return rows.next() ? Optional.of(sealer.open(place, rows.getBytes(1))) : Optional.empty();
    }
  }

  private static Sealer.Place place(String team, String id) {
    return new Sealer.Place(team, "shared_note", "sealed", id);
  }

  private interface Work {
    Optional<String> with(Connection connection) throws SQLException;
  }

  private Optional<String> change(Work work) {
    try (var connection = pool.getConnection()) {
      try {
        var answer = work.with(connection);
        connection.commit();
        return answer;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new DatabaseUnavailable("What nodes share can't be read.", e);
    }
  }
}
