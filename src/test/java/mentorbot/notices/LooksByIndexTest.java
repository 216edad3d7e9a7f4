package mentorbot.notices;

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
 * The sender looks many times a second: what it reads must not grow with what has been sent ever,
 * nor with what waits for others. HSQLDB takes the index with the most columns that fit.
 */
class LooksByIndexTest {
  static Stream<Arguments> looks() {
    return Stream.of(
        Arguments.of(Looks.OF_STALE, "NOTICE_STALE"),
        Arguments.of(
            "select distinct n.recipient from notice n where n.team = :team"
                + " and n.state = 'WAITING' and n.kind = :kind and n.not_before >= :since"
                + " and n.not_before <= :now",
            "NOTICE_DUE_OF_KIND"),
        Arguments.of(Looks.DUE, "NOTICE_DUE"));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_look_reads_by_the_index_made_for_it(String sql, String index) throws SQLException {
    try (var database = TestDatabase.hsqldb();
        var connection = database.dataSource().getConnection()) {
      assertThat(plan(connection, sql)).containsPattern("index=" + index + "\\b");
    }
  }

  private static String plan(Connection connection, String sql) throws SQLException {
    var asked =
        sql.replaceAll(":(team|kind)", "'x'").replaceAll(":(now|since)", "current_timestamp");
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("explain plan for " + asked)) {
      var lines = Stream.<String>builder();
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
      return lines.build().collect(Collectors.joining("\n"));
    }
  }
}
