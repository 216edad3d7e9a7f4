package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything at TRACE, a small conversation with planted words, and none of them in the log. */
class LogsTest {
  private static final String TYPED = "zebrafinch";
  private static final String WRITTEN = "quokkawise";
  private static final String SAID = "okapihush";

  @Test
  void at_the_finest_level_the_log_holds_no_token_and_nobodys_words() {
    assertThat(log(true).stream().filter(LogsTest::tells)).isEmpty();
  }

  @Test
  void without_the_filter_it_would() {
    var lines = log(false).stream().filter(LogsTest::tells).toList();
    assertThat(lines).anyMatch(line -> line.contains(WRITTEN));
    assertThat(lines).anyMatch(line -> line.contains(SAID) && line.startsWith("WARN"));
  }

  private static boolean tells(String line) {
    return Stream.of(TYPED, WRITTEN, SAID, "xoxb-local", "local-workspace-only")
        .anyMatch(line::contains);
  }

  private static List<String> log(boolean filtered) {
    return CapturedLog.of(LogsTest::converse, filtered);
  }

  private static void converse() {
    try (var bot = WholeBot.at("2026-11-23T09:00:00Z")) {
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
