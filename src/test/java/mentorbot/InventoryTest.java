package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.jobs.Sweep;
import mentorbot.testing.Golden;
import mentorbot.testing.TestDatabase;
import mentorbot.texts.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the program answers, does by itself and stores: a change shows in a golden file's diff. */
class InventoryTest {
  private static WholeBot bot;

  @BeforeAll
  static void open() {
    bot = WholeBot.at("2026-11-23T09:00:00Z");
  }

  @AfterAll
  static void close() {
    bot.close();
  }

  @Test
  void these_are_the_routes() {
    Golden.assertText(
        "routes.txt", String.join("\n", bot.running().bot().registry().routes.table()));
  }

  @Test
  void this_is_the_timetable() {
    Golden.assertText("timetable.txt", String.join("\n", bot.running().engine().timetable()));
  }

  /** Without its words the local workspace's clock stands still for good. */
  @Test
  void whatever_is_due_next_can_be_named() {
    var registry = bot.running().bot().registry();
    var names =
        Stream.concat(
                registry.sweeps.stream().map(Sweep::name),
                registry.told.stream().map(told -> told.kind().name()))
            .toList();
    assertThat(names).contains("surveys.results", "mentorships.absent", "checkins.ask");
    var texts = Texts.load();
    assertThat(names).allSatisfy(name -> assertThat(DueWords.of(texts, name)).isNotBlank());
  }

  @Test
  void this_is_the_schema() throws SQLException {
    try (var database = TestDatabase.hsqldb();
        var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      var lines = new ArrayList<String>();
      for (var query : List.of(COLUMNS, KEYS, FOREIGN_KEYS)) {
        try (var rows = statement.executeQuery(query)) {
          collect(rows, lines);
        }
      }
      assertThat(lines).hasSizeGreaterThan(50);
      Golden.assertText("schema.txt", String.join("\n", lines));
    }
  }

  private static void collect(ResultSet rows, List<String> lines) throws SQLException {
    while (rows.next()) {
      var line = new StringBuilder();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        line.append(i == 1 ? "" : "  ").append(rows.getString(i));
      }
      lines.add(line.toString());
    }
  }

  /** Flyway's own table is none of ours. */
  private static final String OURS =
      "%1$s.table_schema = 'PUBLIC' and %1$s.table_name <> 'flyway_schema_history'";

  private static final String COLUMNS =
      """
      select 'column', lower(c.table_name), lower(c.column_name), lower(c.dtd_identifier),
             trim(case c.is_nullable when 'YES' then 'null' else 'not null' end)
        from information_schema.columns c where %s
       order by c.table_name, c.ordinal_position
      """
          .formatted(OURS.formatted("c"));

  private static final String KEYS =
      """
      select lower(t.constraint_type), lower(t.table_name), lower(k.column_name)
        from information_schema.table_constraints t
        join information_schema.key_column_usage k
          on k.constraint_name = t.constraint_name and k.table_name = t.table_name
       where t.constraint_type in ('PRIMARY KEY', 'UNIQUE') and %s
       order by t.table_name, t.constraint_type, t.constraint_name, k.ordinal_position
      """
          .formatted(OURS.formatted("t"));

  private static final String FOREIGN_KEYS =
      """
      select 'foreign key', lower(fktable_name), lower(fkcolumn_name), '->', lower(pktable_name),
             lower(pkcolumn_name)
        from information_schema.system_crossreference
       order by fktable_name, fk_name, key_seq
      """;
}
