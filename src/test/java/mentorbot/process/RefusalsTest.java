package mentorbot.process;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mentorbot.store.Sealer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a start: exit code 2, a line for each thing to do, and nothing else. */
@Tag("process")
class RefusalsTest {
  private static final Duration SOON = ofSeconds(30);

  @TempDir private Path folder;
  private StandIn slack;

  @BeforeEach
  void open() {
    slack = StandIn.open(folder);
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void variables_that_are_missing_malformed_or_at_odds_are_told_line_by_line() {
    assertRefused(
        Map.of("SLACK_BOT_TOKEN", StandIn.BOT_TOKEN),
        "SLACK_APP_TOKEN is missing",
        "MENTORBOT_KEY is missing");
    var variables = slack.http();
    variables.put("SLACK_APP_TOKEN", StandIn.BOT_TOKEN);
    variables.put("PORT", "http");
    variables.put("MENTORBOT_KEY", "short");
    assertRefused(
        variables,
        "SLACK_APP_TOKEN holds a bot token",
        "SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set",
        "PORT must be a number",
        "MENTORBOT_KEY is not a whole key");
  }

  @Test
  void tokens_that_slack_refuses_are_named() {
    var wrongBot = slack.http();
    wrongBot.put("SLACK_BOT_TOKEN", "xoxb-somebody-elses-0123456789");
    assertRefused(wrongBot, "SLACK_BOT_TOKEN is refused by Slack (invalid_auth)");
    var wrongApp = slack.socketMode();
    wrongApp.put("SLACK_APP_TOKEN", "xapp-somebody-elses-0123456789");
    assertRefused(wrongApp, "SLACK_APP_TOKEN is refused by Slack (invalid_auth)");
  }

  @Test
  void another_key_than_the_databases_and_a_port_that_is_taken_are_named() throws IOException {
    try (var taken = new ServerSocket(0)) {
      var variables = slack.http();
      variables.put("PORT", String.valueOf(taken.getLocalPort()));
      assertRefused(variables, "PORT " + taken.getLocalPort() + " is taken");
      var local = Map.of("PORT", String.valueOf(taken.getLocalPort()));
      assertRefused(local, "PORT " + taken.getLocalPort() + " is taken");
    }
    var otherKey = slack.http();
    otherKey.put("MENTORBOT_KEY", Sealer.newKey());
    assertRefused(otherKey, "MENTORBOT_KEY is not the key");
    assertThat(lines(run(Map.of(), 2, "chekc").err())).hasSize(1);
  }

  @Test
  void new_key_prints_a_key_and_check_tells_all_at_once() throws IOException {
    var key = run(Map.of(), 0, "new-key");
    assertThat(Sealer.isKey(key.out().strip())).isTrue();
    assertThat(key.err()).isEmpty();

    var fine = run(slack.socketMode(), 0, "check");
    assertThat(fine.out())
        .contains("[ok] Settings: Socket Mode")
        .contains("[ok] Slack: ")
        .contains("[ok] Scopes: all there")
        .contains("[ok] Socket Mode: a connection can be opened")
        .contains("[ok] Database: none yet; the first start makes it at ")
        .endsWith("All is well.\n");
    assertThat(fine.err()).isEmpty();
    assertThat(run(slack.socketMode(), 0, "check").out()).as("it only looked").contains("none yet");

    try (var taken = new ServerSocket(0)) {
      var once = slack.http();
      once.put("PORT", String.valueOf(taken.getLocalPort()));
      run(once, 2);
    }
    assertThat(run(slack.socketMode(), 0, "check").out()).contains("[ok] Database: opens");

    var variables = slack.socketMode();
    variables.put("SLACK_BOT_TOKEN", "xoxb-somebody-elses-0123456789");
    variables.put("SLACK_APP_TOKEN", "xapp-somebody-elses-0123456789");
    variables.put("MENTORBOT_KEY", Sealer.newKey());
    var wrong = run(variables, 2, "check");
    assertThat(lines(wrong.out())).filteredOn(line -> line.startsWith("[to do]")).hasSize(3);
    assertThat(wrong.out())
        .contains("[to do] SLACK_BOT_TOKEN is refused")
        .contains("[to do] SLACK_APP_TOKEN is refused")
        .contains("[to do] MENTORBOT_KEY is not the key")
        .endsWith("To do: 3\n");
  }

  private void assertRefused(Map<String, String> variables, String... problems) {
    var run = run(variables, 2);
    assertThat(run.out()).isEmpty();
    assertThat(lines(run.err())).as(run.err()).hasSameSizeAs(problems);
    assertThat(lines(run.err()))
        .allSatisfy(line -> assertThat(Arrays.stream(problems)).anyMatch(line::startsWith));
    assertThat(run.err()).doesNotContain("0123456789");
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private BotProcess run(Map<String, String> variables, int status, String... arguments) {
    try (var run = slack.start(variables, arguments)) {
      assertThat(run.exitCode(SOON)).as(run.out() + run.err()).isEqualTo(status);
      return run;
    }
  }
}
