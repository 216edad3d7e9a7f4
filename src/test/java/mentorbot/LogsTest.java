package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentorbot.logs.Trail;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything at TRACE, a small conversation with planted words, and none of them in the log. */
class LogsTest {
  private static final String TYPED = "zebrafinch";
  private static final String WRITTEN = "quokkawise";
  private static final String SAID = "okapihush";

  enum Kind {
    HSQLDB,
    POSTGRES;

    WholeBot open() {
      var at = "2026-11-23T09:00:00Z";
      return this == HSQLDB ? WholeBot.at(at) : WholeBot.on(TestDatabase.postgresUrl(), at);
    }
  }

  @ParameterizedTest
  @EnumSource
  void at_the_finest_level_the_log_holds_no_token_and_nobodys_words(Kind kind) {
    assertThat(log(kind, true).stream().filter(LogsTest::tells)).isEmpty();
  }

  @Test
  void without_the_filter_it_would() {
    var lines = log(Kind.HSQLDB, false).stream().filter(LogsTest::tells).toList();
    assertThat(lines).anyMatch(line -> line.contains(WRITTEN));
    assertThat(lines).anyMatch(line -> line.contains(SAID) && line.startsWith("WARN"));
    assertThat(lines).anyMatch(line -> line.contains("org.hibernate."));
    assertThat(lines).anyMatch(line -> line.contains("com.slack."));
  }

  @Test
  void without_the_filter_postgresqls_driver_would_too() {
    var lines = log(Kind.POSTGRES, false).stream().filter(LogsTest::tells);
    assertThat(lines).anyMatch(line -> line.contains(" org.postgresql."));
  }

  @Test
  void one_id_leads_from_a_request_to_the_message_that_it_causes() {
    var lines = log(Kind.HSQLDB, true).stream().map(LogsTest::parsed).toList();
    var said =
        lines.stream()
            .filter(line -> line.path("message").asText().startsWith("event message: done in"))
            .map(line -> line.path(Trail.KEY).asText())
            .toList();
    assertThat(said).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
    assertThat(lines)
        .filteredOn(line -> line.path("message").asText().contains("home.plain-message sent"))
        .extracting(line -> line.path(Trail.KEY).asText())
        .hasSize(1)
        .isSubsetOf(said);
  }

  private static JsonNode parsed(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private static boolean tells(String line) {
    return Stream.of(TYPED, WRITTEN, SAID, "xoxb-local", "local-workspace-only")
        .anyMatch(line::contains);
  }

  private static List<String> log(Kind kind, boolean filtered) {
    return CapturedLog.of(() -> converse(kind), filtered);
  }

  private static void converse(Kind kind) {
    try (var bot = kind.open()) {
      var mira = bot.person("U01MIRA");
      mira.command("/mentor " + TYPED);
      mira.command("/mentor enrol");
      mira.press("people.enrol");
      mira.submit(Map.of("role", "technician"));
      mira.submit(Map.of("wanted", List.of("iv-catheters")));
      mira.submit(Map.of("pronouns", WRITTEN));
      mira.dm(SAID);
      mira.openHome();
      bot.settle();
      try (var requests = RecordedRequests.of(bot)) {
        var unreadable = "{\"event\":{\"text\":\"" + SAID + "\"}}";
        var answer = requests.send(new RecordedRequests.Sent("application/json", unreadable));
        assertThat(answer.statusCode()).isEqualTo(400);
      }
    }
  }
}
