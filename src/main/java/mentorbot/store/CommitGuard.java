package mentorbot.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets nothing count as saved in an HSQLDB file that is not on disk. A commit that could not be
 * written is taken back: the database is shut at once, its log cut to what was there before, and
 * the next connection opens it again. HSQLDB commits one by one anyway.
 */
final class CommitGuard {
  private static final Logger LOG = LoggerFactory.getLogger(CommitGuard.class);

  private final HikariDataSource pool;
  private final Optional<DatabaseFiles> files;
  private final Optional<DiskSpace> space;

  CommitGuard(HikariDataSource pool, Optional<DatabaseFiles> files, Optional<DiskSpace> space) {
    this.pool = pool;
    this.files = files;
    this.space = space;
    files.ifPresent(there -> letWarningsBeHeard());
  }

  private void letWarningsBeHeard() {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(UnwrittenCommits.HEARD);
    } catch (SQLException e) {
      throw DatabaseUnavailable.because("The database can't be opened", e);
    }
  }

  /** Throws {@link DatabaseUnavailable} if the commit is not, and will not be. */
  void commit(Runnable commit) {
    if (files.isEmpty()) {
      commit.run();
    } else {
      commit(commit, files.get().part("log"));
    }
  }

  private synchronized void commit(Runnable commit, Path log) {
    space.ifPresent(DiskSpace::refuseWhenLow);
    long written = log.toFile().length();
    if (UnwrittenCommits.in(commit)) {
      takeBack(log, written);
      throw new DatabaseUnavailable(
          "The database's files can't be written to; nothing was saved. Look at the disk of "
              + log.toAbsolutePath().getParent()
              + ".");
    }
  }

  private void takeBack(Path log, long written) {
    try (var connection = DriverManager.getConnection(pool.getJdbcUrl(), "SA", "");
        var statement = connection.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException e) {
      LOG.error("the database could not be shut after a write that failed: {}", e.getMessage());
    }
    space.ifPresent(DiskSpace::shut);
    cut(log, written);
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  private static void cut(Path log, long written) {
    if (Files.exists(log)) {
      try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
        channel.truncate(written);
        channel.force(true);
      } catch (IOException e) {
        LOG.error("the database's log could not be cut to what was committed: {}", e.getMessage());
      }
    }
  }
}
