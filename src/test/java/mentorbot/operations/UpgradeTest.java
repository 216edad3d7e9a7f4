package mentorbot.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mentorbot.Entities;
import mentorbot.store.BareDatabase;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From every earlier schema with rows in all its tables to this one: on HSQLDB from each version,
 * on PostgreSQL from every fifth and the last but one.
 */
class UpgradeTest {
  private static final int ROWS = 12;

  static List<String> versions() throws IOException {
    try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
      return scripts
          .map(script -> String.valueOf(script.getFileName()))
          .map(script -> script.substring(1, script.indexOf("__")))
          .sorted()
          .toList();
    }
  }

  static List<String> someVersions() throws IOException {
    var all = versions();
    return Stream.iterate(0, i -> i < all.size() - 2, i -> i + 5)
        .map(all::get)
        .collect(
            java.util.stream.Collectors.collectingAndThen(
                java.util.stream.Collectors.toList(),
                some -> {
                  some.add(all.get(all.size() - 2));
                  return some;
                }));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void on_hsqldb(String version) throws SQLException {
    upgrades("jdbc:hsqldb:mem:upgrade" + version, version);
  }

  @ParameterizedTest
  @MethodSource("someVersions")
  void on_postgresql(String version) throws SQLException {
    upgrades(TestDatabase.barePostgresUrl(), version);
  }

  /** Opening it validates the mapping against the schema. */
  private static void upgrades(String url, String version) throws SQLException {
    var settings = new DatabaseSettings(url);
    Map<String, Integer> filled;
    try (var database = BareDatabase.existing(settings)) {
      database.migrate(version);
      assertThat(database.version()).isEqualTo(version);
      filled = AnyRows.fill(database, Integer.parseInt(version), ROWS);
    }
    assertThat(filled).allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
    try (var database = Database.open(settings, Entities.all(), Clock.systemUTC());
        var now = BareDatabase.existing(settings)) {
      assertThat(database.teams()).isNotEmpty();
      var counts = new TreeMap<String, Integer>();
      for (var table : now.tables()) {
        counts.put(table.name(), (int) new TableRows(now.connection(), table).count());
      }
      assertThat(counts).containsAllEntriesOf(filled);
    }
  }
}
