package mentorbot.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentorbot.Entities;
import mentorbot.store.BareDatabase;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.DatabaseUnavailable;
import mentorbot.store.Sealer;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to PostgreSQL, and from there on; with all kinds of rows in every table. */
class CopyingTest {
  /** More than a page for each team. */
  private static final int MANY = 250;

  private static final int SOME = 30;
  private static final Clock WALL = Clock.systemUTC();

  @TempDir private Path folder;
  private DatabaseSettings file;
  private DatabaseSettings postgres;
  private final Sealer sealer = Sealer.withKey(Sealer.newKey());

  @BeforeEach
  void settings() {
    file = new DatabaseSettings("jdbc:hsqldb:file:" + folder.resolve("mentorbot"));
    postgres = new DatabaseSettings(TestDatabase.barePostgresUrl());
  }

  private void used() {
    try (var database = Database.open(file, Entities.all(), WALL)) {
      database.checkKey(sealer);
    }
  }

  private Map<String, Integer> filled(int rows) throws SQLException {
    used();
    try (var database = BareDatabase.existing(file)) {
      return AnyRows.fill(database, 5, rows);
    }
  }

  @Test
  void everything_arrives_in_every_table_and_the_bot_goes_on_there() throws SQLException {
    var filled = filled(MANY);
    assertThat(filled).allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());

    var copied = Copying.copy(file, postgres);

    filled.forEach(
        (table, rows) -> assertThat(copied.get(table)).as(table).isBetween((long) rows, rows + 1L));
    EveryRow.assertSame(contents(postgres), contents(file));
    assertThat(contents(file).size()).isGreaterThan(2_000);
    try (var database = Database.open(postgres, Entities.all(), WALL)) {
      database.checkKey(sealer);
      assertThat(nextNotice(database)).isEqualTo(newestNotice() + 1);
    }
    var again = new DatabaseSettings(TestDatabase.barePostgresUrl());
    var copiedAgain = new HashMap<>(Copying.copy(postgres, again));
    // What only PostgreSQL has, for several nodes, was empty there.
    copiedAgain.keySet().removeIf(table -> !copied.containsKey(table));
    assertThat(copiedAgain).isEqualTo(copied);
    EveryRow.assertSame(contents(again), contents(file));
  }

  private long newestNotice() throws SQLException {
    try (var source = BareDatabase.existing(file);
        var statement = source.connection().createStatement();
        var row = statement.executeQuery("select max(put_order) from notice")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Counted by the database, after all those that came along. */
  private static long nextNotice(Database database) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select nextval(pg_get_serial_sequence('notice', 'put_order'))")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void a_target_with_anything_in_it_is_refused_and_left_alone() throws SQLException {
    filled(MANY);
    try (var database = Database.open(postgres, Entities.all(), WALL)) {
      database.checkKey(Sealer.withKey(Sealer.newKey()));
    }
    var before = contents(postgres);
    assertThatThrownBy(() -> Copying.copy(file, postgres))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("not empty: there are 1 rows in seal_check");
    EveryRow.assertSame(contents(postgres), before);

    var strangers = TestDatabase.barePostgresUrl();
    execute(strangers, "create table somebody_elses (id integer primary key)");
    assertThatThrownBy(() -> Copying.copy(file, new DatabaseSettings(strangers)))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("tables that are not mentorbot's");
  }

  @Test
  void a_copy_that_fails_leaves_nothing_and_can_be_made_again() throws SQLException {
    var filled = filled(SOME);
    try (var target = BareDatabase.existing(postgres)) {
      target.migrate(null);
    }
    execute(
        postgres.url(),
        "create function fail() returns trigger as $$ begin raise exception 'the cable is out';"
            + " end $$ language plpgsql");
    execute(
        postgres.url(),
        "create trigger fail before insert on survey_reply for each row execute function fail()");
    assertThatThrownBy(() -> Copying.copy(file, postgres))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("Nothing was copied")
        .hasMessageContaining("the cable is out");
    assertThat(contents(postgres)).isEmpty();

    execute(postgres.url(), "drop trigger fail on survey_reply");
    assertThat(Copying.copy(file, postgres)).containsKeys(filled.keySet().toArray(String[]::new));
    EveryRow.assertSame(contents(postgres), contents(file));
  }

  /** Content counts, not only numbers: here one value is changed on its way in. */
  @Test
  void a_value_that_arrives_as_another_is_noticed() throws SQLException {
    filled(MANY);
    try (var target = BareDatabase.existing(postgres)) {
      target.migrate(null);
    }
    execute(
        postgres.url(),
        "create function slip() returns trigger as $$ begin if mod(new.version, 100) = 0"
            + " then new.locale = 'xx'; end if; return new; end $$ language plpgsql");
    execute(
        postgres.url(),
        "create trigger slip before insert on member for each row execute function slip()");
    assertThatThrownBy(() -> Copying.copy(file, postgres))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("member read back from the target is not what the source holds");
    assertThat(contents(postgres)).isEmpty();
  }

  @Test
  void a_database_that_a_bot_uses_is_left_alone_and_none_is_not_made() throws SQLException {
    try (var running = Database.open(file, Entities.all(), WALL)) {
      running.checkKey(sealer);
      assertThatThrownBy(() -> Copying.copy(file, postgres))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("in use by another running mentorbot");
    }
    Copying.copy(file, postgres);
    try (var running = Database.open(postgres, Entities.all(), WALL)) {
      running.checkKey(sealer);
      assertThatThrownBy(
              () -> Copying.copy(postgres, new DatabaseSettings(TestDatabase.barePostgresUrl())))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("Stop it, on every node, first");
    }
    var nowhere = new DatabaseSettings("jdbc:hsqldb:file:" + folder.resolve("none/mentorbot"));
    assertThatThrownBy(() -> Copying.copy(nowhere, postgres))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("There is no database at");
    assertThat(folder.resolve("none")).doesNotExist();
    assertThatThrownBy(() -> Copying.copy(file, nowhere))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("--to must be a PostgreSQL database");
  }

  /** Read with the drivers' own text, apart from what the copy itself reads with. */
  private static List<String> contents(DatabaseSettings settings) throws SQLException {
    try (var database = BareDatabase.existing(settings)) {
      return EveryRow.of(database);
    }
  }

  private static void execute(String url, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
