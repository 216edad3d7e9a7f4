package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A sweep looks every minute: what it reads must grow with what may be due, and not with all that
 * is stored. HSQLDB takes the index with the most columns that fit.
 */
class SweepsByIndexTest {
  private static final String CHECK_INS = "MENTORSHIP_CHECK_IN_FROM";
  private static final String REVIEWS = "MENTORSHIP_REVIEW_FROM";

  static Stream<Arguments> looks() throws ReflectiveOperationException {
    return Stream.of(
        Arguments.of(asked("mentorships.Mentorships", "TO_DRAFT"), "MENTORSHIP_TO_DRAFT"),
        Arguments.of(dated("CHECK_INS", "on"), CHECK_INS),
        Arguments.of(dated("CHECK_INS", "spells"), CHECK_INS),
        Arguments.of(asked("agreement.Agreements", "RHYTHMS_ON"), CHECK_INS),
        Arguments.of(asked("checkins.CheckIns", "PARTS"), CHECK_INS),
        Arguments.of(asked("checkins.CheckIns", "LAST_ROUNDS"), CHECK_INS),
        Arguments.of(asked("mentorships.Heard", "SIGNS"), "PARTICIPANT_ONCE"),
        Arguments.of(dated("REVIEWS", "on"), REVIEWS),
        Arguments.of(dated("REVIEWS", "spells"), REVIEWS),
        Arguments.of(asked("agreement.Agreements", "REVIEW_DAYS_ON"), REVIEWS),
        Arguments.of(asked("reviews.Reviews", "LAST_ONES"), REVIEWS),
        Arguments.of(
            "select c.id from check_in c where c.team = ? and c.closed = false and c.look_at <= ?",
            "CHECK_IN_LOOK"),
        Arguments.of(
            "select m.id from meeting m where m.team = ? and m.state = 'OFFERED'"
                + " and m.lapses_at <= ?",
            "MEETING_STARTS"),
        Arguments.of(
            "select m.id from meeting m where m.team = ? and m.state = 'AGREED'"
                + " and m.starts_at <= ?",
            "MEETING_STARTS"),
        Arguments.of(
            "select count(*) from meeting m where m.team = ? and m.series = ?"
                + " and m.state = 'AGREED' and m.starts_at > ?",
            "MEETING_SERIES_DATES"),
        Arguments.of(
            "select s.id from meeting_series s where s.team = ? and s.running = true"
                + " and s.fill_at <= ?",
            "MEETING_SERIES_FILL"),
        Arguments.of(
            "select r.id from review r where r.team = ? and r.state = 'OPEN' and r.closes_at <= ?",
            "REVIEW_OPEN"),
        Arguments.of(
            "select a.id from agreement a where a.team = ? and a.to_remind = true"
                + " and a.open_since <= ?",
            "AGREEMENT_TO_REMIND"));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_sweep_reads_by_the_index_made_for_it(String sql, String index) throws SQLException {
    try (var database = TestDatabase.hsqldb();
        var connection = database.dataSource().getConnection()) {
      assertThat(plan(connection, sql))
          .containsPattern("index=" + index + "\\b")
          .doesNotContain("FULL SCAN");
    }
  }

  static Stream<String> manyAtOnce() throws ReflectiveOperationException {
    return Stream.of(
        asked("people.People", "HABITS_OF"),
        asked("people.MemberRows", "ZONES_OF"),
        asked("people.Rotas", "SHIFTS_OF"),
        asked("people.Rotas", "LEAVE_OF"));
  }

  /** The list is walked, and what belongs to each is found by its id, not by the team alone. */
  @ParameterizedTest
  @MethodSource("manyAtOnce")
  void what_many_people_have_is_found_by_an_index(String sql) throws SQLException {
    try (var database = TestDatabase.hsqldb();
        var connection = database.dataSource().getConnection()) {
      assertThat(plan(connection, sql))
          .containsPattern("(?s)access=INDEX PRED.*start conditions=.*arg_right=\\[ *COLUMN: C1\n");
    }
  }

  private static String dated(String what, String field) throws ReflectiveOperationException {
    var dated = Class.forName("mentorbot.mentorships.Dated");
    var asked = dated.getDeclaredField(field);
    asked.setAccessible(true);
    return ((TeamQuery<?>) asked.get(dated.getField(what).get(null))).sql;
  }

  private static String asked(String repository, String field) throws ReflectiveOperationException {
    var asked = Class.forName("mentorbot." + repository).getDeclaredField(field);
    asked.setAccessible(true);
    return ((TeamQuery<?>) asked.get(null)).sql;
  }

  private static String plan(Connection connection, String sql) throws SQLException {
    try (var statement = connection.prepareStatement("explain plan for " + sql);
        var rows = statement.executeQuery()) {
      var lines = Stream.<String>builder();
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
      return lines.build().collect(Collectors.joining("\n"));
    }
  }
}
