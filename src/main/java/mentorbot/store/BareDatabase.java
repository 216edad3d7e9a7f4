package mentorbot.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A database without what maps it, held by this process alone as far as it is a file: for whoever
 * copies, backs up or seals it anew. One connection, in a transaction.
 */
public final class BareDatabase implements AutoCloseable {
  private final DatabaseSettings settings;
  private final FileLock lock;
  private final Connection connection;

  private BareDatabase(DatabaseSettings settings, FileLock lock, Connection connection) {
    this.settings = settings;
    this.lock = lock;
    this.connection = connection;
  }

  /** Opens what is there; makes nothing, migrates nothing, and keeps off what a process holds. */
  public static BareDatabase existing(DatabaseSettings settings) {
    refuseNone(settings);
    var lock = FileLock.of(settings);
    try {
      return new BareDatabase(settings, lock, connect(settings));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void refuseNone(DatabaseSettings settings) {
    var files = settings.files();
    if (files.isPresent() && !Files.exists(files.get().part("script"))) {
      throw new DatabaseUnavailable(
          "There is no database at "
              + files.get().base()
              + ". Set DATABASE_URL to the one you mean, or run this where its data folder is.");
    }
  }

  private static Connection connect(DatabaseSettings settings) {
    try {
      var connection =
          settings.isPostgres()
              ? DriverManager.getConnection(settings.url(), toldApart())
              : DriverManager.getConnection(settings.jdbcUrl(), "SA", "");
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      throw DatabaseUnavailable.because("The database can't be opened", e);
    }
  }

  /** From nodes, which are looked for by this name. */
  private static Properties toldApart() {
    var properties = new Properties();
    properties.setProperty("ApplicationName", "mentorbot-operations");
    return properties;
  }

  /** With all migrations up to this version, or all there are. */
  public void migrate(@Nullable String version) {
    try {
      Migrations.run(settings, version);
    } catch (DatabaseUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      if (String.valueOf(e.getMessage()).contains("no schema history table")) {
        throw new DatabaseUnavailable(
            "The database holds tables that are not mentorbot's: give it one of its own, with"
                + " nothing in it.");
      }
      throw DatabaseUnavailable.because("The schema can't be brought up to date", e);
    }
  }

  /** Of the newest migration this database has. */
  public String version() throws SQLException {
    return Schema.version(connection);
  }

  /** What a running bot keeps in it, what others refer to first. */
  public List<StoredTable> tables() throws SQLException {
    return Schema.tables(connection);
  }

  public Connection connection() {
    return connection;
  }

  public boolean isPostgres() {
    return settings.isPostgres();
  }

  @Override
  public void close() {
    try (lock;
        connection) {
      connection.rollback();
      if (settings.files().isPresent()) {
        try (var statement = connection.createStatement()) {
          statement.execute("SHUTDOWN");
        }
      }
    } catch (SQLException closedAlready) {
      // Nothing is lost: every commit is on disk.
    }
  }
}
