package mentorbot.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.Entities;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import org.jspecify.annotations.Nullable;

/**
 * Real databases for tests, each call a fresh and empty one with the real schema. The migrations
 * run once for each kind of database; all others are copies of what they left.
 */
public final class TestDatabase {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String TEMPLATE = "migrated";
  private static @Nullable EmbeddedPostgres postgres;
  private static @Nullable List<String> script;
  private static boolean migrated;

  private TestDatabase() {}

  public static Database hsqldb() {
    return hsqldb(Clock.systemUTC());
  }

  public static Database hsqldb(Clock wall) {
    return Database.open(new DatabaseSettings(hsqldbUrl()), Entities.all(), wall);
  }

  /** A fresh database in memory with nothing in it but the schema. */
  public static String hsqldbUrl() {
    var url = "jdbc:hsqldb:mem:test" + NUMBER.incrementAndGet();
    try (var connection = DriverManager.getConnection(url, "SA", "");
        var statement = connection.createStatement()) {
      for (var line : script()) {
        statement.execute(line);
      }
      note(connection);
      return url;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the migrations made of an empty database, as HSQLDB would write it to a file. */
  private static synchronized List<String> script() throws SQLException {
    if (script == null) {
      var url = "jdbc:hsqldb:mem:" + TEMPLATE;
      migrate(url);
      var lines = new ArrayList<String>();
      try (var connection = DriverManager.getConnection(url, "SA", "");
          var statement = connection.createStatement();
          var rows = statement.executeQuery("SCRIPT")) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
      script = lines.stream().filter(line -> !isOfEveryDatabase(line)).toList();
    }
    return script;
  }

  /** A script holds no rows, and these are all there are. */
  private static void note(Connection copy) throws SQLException {
    try (var template = DriverManager.getConnection("jdbc:hsqldb:mem:" + TEMPLATE, "SA", "");
        var reading = template.createStatement();
        var rows = reading.executeQuery("select * from \"flyway_schema_history\"")) {
      int width = rows.getMetaData().getColumnCount();
      var places = String.join(", ", Collections.nCopies(width, "?"));
      try (var writing =
          copy.prepareStatement("insert into \"flyway_schema_history\" values (" + places + ")")) {
        while (rows.next()) {
          for (int column = 1; column <= width; column++) {
            writing.setObject(column, rows.getObject(column));
          }
          writing.execute();
        }
      }
    }
  }

  private static boolean isOfEveryDatabase(String line) {
    return line.startsWith("CREATE USER")
        || line.startsWith("ALTER USER")
        || line.startsWith("CREATE SCHEMA PUBLIC")
        || line.startsWith("GRANT DBA")
        || line.startsWith("SET DATABASE UNIQUE NAME");
  }

  private static void migrate(String url) {
    Database.open(new DatabaseSettings(url), Entities.all(), Clock.systemUTC()).close();
  }

  /** One server for all tests of a run, with the durability of a real one; one database a call. */
  public static Database postgres() {
    return at(postgresUrl());
  }

  /** One more node on a database, as given by {@link #postgresUrl}. */
  public static Database at(String url) {
    return Database.open(new DatabaseSettings(url), Entities.all(), Clock.systemUTC());
  }

  /** A fresh database with the schema on that server, for a program that opens it itself. */
  public static synchronized String postgresUrl() {
    var server = server();
    if (!migrated) {
      migrate(create(server, TEMPLATE, "template0"));
      migrated = true;
    }
    return create(server, "test" + NUMBER.incrementAndGet(), TEMPLATE);
  }

  /** A database on that server without even a schema. */
  public static synchronized String barePostgresUrl() {
    return create(server(), "test" + NUMBER.incrementAndGet(), "template0");
  }

  private static EmbeddedPostgres server() {
    try {
      if (postgres == null) {
        postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
      }
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String create(EmbeddedPostgres server, String name, String template) {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name + " template " + template);
      return server.getJdbcUrl("postgres", name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
