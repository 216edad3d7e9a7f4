package mentorbot.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.Entities;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import org.jspecify.annotations.Nullable;

/** Real databases for tests, each call a fresh and empty one with the real schema. */
public final class TestDatabase {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable EmbeddedPostgres postgres;

  private TestDatabase() {}

  public static Database hsqldb() {
    return hsqldb(Clock.systemUTC());
  }

  public static Database hsqldb(Clock wall) {
    var url = "jdbc:hsqldb:mem:test" + NUMBER.incrementAndGet();
    return Database.open(new DatabaseSettings(url), Entities.all(), wall);
  }

  /** One server for all tests of a run, with the durability of a real one; one database a call. */
  public static Database postgres() {
    return at(postgresUrl());
  }

  /** One more node on a database, as given by {@link #postgresUrl}. */
  public static Database at(String url) {
    return Database.open(new DatabaseSettings(url), Entities.all(), Clock.systemUTC());
  }

  /** A fresh and empty database on that server, for a program that opens it itself. */
  public static synchronized String postgresUrl() {
    try {
      if (postgres == null) {
        postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
      }
      var name = "test" + NUMBER.incrementAndGet();
      try (var connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      return postgres.getJdbcUrl("postgres", name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
