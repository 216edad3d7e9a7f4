package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import mentorbot.testing.FileDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commit whose writing went wrong in the middle, told as HSQLDB tells it: by a warning. */
class CommitGuardTest {
  private static final String TEAM = "T1";
  private static final Logger HSQLDB = Logger.getLogger("hsqldb");

  @TempDir private Path folder;

  @Test
  void of_a_commit_that_was_not_wholly_written_nothing_is_left_in_the_log() throws SQLException {
    var files = new FileDatabase(folder);
    try (var database = files.open("live")) {
      add(database, "before");
      var guard = guard(database, Optional.empty());
      assertThatThrownBy(
              () ->
                  inserted(
                      database,
                      "refused",
                      connection ->
                          guard.commit(
                              () -> {
                                commit(connection);
                                HSQLDB.warning("no space left, after half of it");
                              })))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("nothing was saved");
      assertThat(stored(database)).containsExactly("before");
      add(database, "after");
      try (var killed = files.killed("live", "killed")) {
        assertThat(stored(killed)).containsExactly("after", "before");
      }
    }
  }

  @Test
  void below_the_reserve_nothing_is_committed() throws SQLException {
    try (var database = new FileDatabase(folder).open("live")) {
      var full = new DiskSpace(database.files().orElseThrow(), Long.MAX_VALUE);
      var guard = guard(database, Optional.of(full));
      assertThatThrownBy(
              () ->
                  inserted(database, "full", connection -> guard.commit(() -> commit(connection))))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("is full");
      assertThat(stored(database)).isEmpty();
    }
  }

  private static CommitGuard guard(Database database, Optional<DiskSpace> space) {
    return new CommitGuard((HikariDataSource) database.dataSource(), database.files(), space);
  }

  private interface Work {
    void with(Connection connection);
  }

  private static void inserted(Database database, String id, Work work) throws SQLException {
    var connection = database.dataSource().getConnection();
    try (var insert =
        connection.prepareStatement(
            "insert into delivery (team, id, version, claimed_at)"
                + " values ('T1', ?, 0, current_timestamp)")) {
      insert.setString(1, id);
      insert.executeUpdate();
      work.with(connection);
    } finally {
      connection.close();
    }
  }

  private static void commit(Connection connection) {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Database database, String id) {
    database.change(TEAM, session -> session.insert(new Delivery(id, Instant.EPOCH)));
  }

  private static List<String> stored(Database database) {
    return database.read(
        TEAM,
        session ->
            session
                .createSelectionQuery("select id from Delivery order by id", String.class)
                .list());
  }
}
