package mentorbot.process;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mentorbot.testing.TestDatabase;
import mentorbot.workspace.state.Faults;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Start, work, sudden death, orderly end, and Slack being away: seen from outside. */
@Tag("process")
class LifeOfAProcessTest {
  private static final Duration TO_END = ofSeconds(10);

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
  void what_was_acknowledged_outlives_a_kill_and_a_second_process_keeps_off_the_file() {
    var variables = slack.http();
    try (var bot = slack.startHttp(variables)) {
      assertThat(bot.get("/readyz").body()).contains("ready").contains("slack: reachable");
      beginToEnrol();
      refusesToShareTheFile(variables);
      assertThat(halfEnrolled(slack.nextStep())).isTrue();
      bot.kill();
    }
    long before = System.nanoTime();
    try (var again = slack.startHttp(variables)) {
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(ofSeconds(10));
      assertThat(halfEnrolled(slack.nextStep())).isTrue();
      everythingPromisedIsToldBeforeTheEnd(again);
    }
  }

  private void refusesToShareTheFile(Map<String, String> variables) {
    try (var second = slack.start(variables)) {
      assertThat(second.exitCode(ofSeconds(8))).isEqualTo(2);
      assertThat(second.err().lines()).hasSize(1);
      assertThat(second.err()).contains("in use by another running mentorbot");
    }
  }

  /** An acknowledged tap whose answer is still on its way when SIGTERM comes. */
  private void everythingPromisedIsToldBeforeTheEnd(BotProcess bot) {
    assertThat(slack.mira().dm("hello").has("error")).isFalse();
    assertThat(bot.terminate(TO_END)).isEqualTo(143);
    try (var next = slack.startHttp(slack.http())) {
      BotProcess.eventually(ofSeconds(10), () -> answersToPlainWords() == 1);
      assertThat(next.terminate(TO_END)).isEqualTo(143);
    }
    assertThat(answersToPlainWords()).isEqualTo(1);
  }

  private long answersToPlainWords() {
    return slack.mira().messages().stream().filter(m -> m.bot() && m.to() == null).count();
  }

  @Test
  void on_postgresql_too_and_a_slack_that_hangs_does_not_hold_up_the_end() {
    var variables = slack.http();
    variables.put("DATABASE_URL", TestDatabase.barePostgresUrl());
    try (var bot = slack.startHttp(variables)) {
      beginToEnrol();
      bot.kill();
    }
    try (var again = slack.startHttp(variables)) {
      assertThat(halfEnrolled(slack.nextStep())).isTrue();
      slack.workspace().faults().latency("chat.postMessage", ofSeconds(30), 3);
      slack.mira().dm("hello");
      BotProcess.eventually(ofSeconds(5), this::aMessageIsUnderWay);
      assertThat(again.terminate(TO_END)).isEqualTo(143);
    }
  }

  @Test
  void a_refused_token_stops_the_messages_and_not_the_process_and_nothing_is_lost() {
    slack.workspace().faults().error("chat.postMessage", "token_revoked", Faults.ALWAYS);
    try (var bot = slack.startHttp(slack.http())) {
      assertThat(bot.get("/readyz").body()).doesNotContain("messages:");
      slack.mira().dm("hello");
      BotProcess.eventually(
          ofSeconds(10), () -> bot.get("/readyz").body().contains("messages: waiting"));
      assertThat(bot.get("/readyz").statusCode()).isEqualTo(200);
      assertThat(bot.get("/readyz").body()).contains("token_revoked").contains("nothing is lost");
      assertThat(bot.err()).contains("Slack refuses our token or scopes (token_revoked)");
      assertThat(bot.terminate(TO_END)).isEqualTo(143);
    }
    slack.workspace().faults().none();
    try (var next = slack.startHttp(slack.http())) {
      BotProcess.eventually(ofSeconds(10), () -> answersToPlainWords() == 1);
      assertThat(next.terminate(TO_END)).isEqualTo(143);
    }
  }

  /** The event was taken; the reply is being sent for as long as Slack hangs. */
  private boolean aMessageIsUnderWay() {
    return slack.workspace().calls().stream()
        .anyMatch(call -> call.method().equals("message.im") && call.ok());
  }

  @Test
  void socket_mode_comes_back_by_itself_and_loses_nothing() {
    try (var bot = slack.start(slack.socketMode())) {
      assertThat(bot.get("/readyz").body()).contains("slack: reachable");
      beginToEnrol();
      slack.workspace().sockets().requestReconnect("refresh_requested");
      assertThat(halfEnrolled(slack.nextStep())).isTrue();
      slack.workspace().faults().eventRetries(List.of(ofSeconds(1), ofSeconds(9), ofSeconds(20)));
      slack.workspace().sockets().cut();
      slack.mira().dm("hello while the line is cut");
      BotProcess.eventually(ofSeconds(30), () -> slack.workspace().sockets().connections() > 0);
      assertThat(halfEnrolled(slack.nextStep())).isTrue();
      BotProcess.eventually(ofSeconds(30), () -> answersToPlainWords() == 1);
      assertThat(bot.get("/readyz").statusCode()).isEqualTo(200);
      assertThat(bot.terminate(TO_END)).isEqualTo(143);
      assertThat(bot.err()).doesNotContain("ticket=").doesNotContain("xapp-");
    }
  }

  @Test
  void slack_may_be_away_at_the_first_start_and_at_a_later_one() {
    slack.workspace().faults().outage();
    try (var bot = slack.startHttp(slack.http())) {
      assertThat(bot.get("/readyz").statusCode()).isEqualTo(503);
      assertThat(bot.get("/readyz").body()).contains("Slack has not been reached");
      assertThat(bot.get("/healthz").statusCode()).isEqualTo(200);
      assertThat(slack.nextStep().text()).contains("just starting");
      slack.workspace().faults().none();
      BotProcess.eventually(ofSeconds(15), () -> bot.get("/readyz").statusCode() == 200);
      beginToEnrol();
      assertThat(bot.terminate(TO_END)).isEqualTo(143);
    }
    slack.workspace().faults().outage();
    try (var later = slack.startHttp(slack.http())) {
      assertThat(later.get("/readyz").body()).contains("ready").contains("slack: unreachable");
      assertThat(halfEnrolled(slack.nextStep())).isTrue();
      slack.workspace().faults().none();
      BotProcess.eventually(
          ofSeconds(15), () -> later.get("/readyz").body().contains("slack: reachable"));
    }
  }

  /** A durable act of one tap; returns when its acknowledgement has come. */
  private void beginToEnrol() {
    slack.mira().command("/mentor enrol");
    var answer = slack.mira().press("people.enrol");
    assertThat(answer.has("error")).as("%s", answer).isFalse();
  }

  /** Who has begun is offered to go on, who has not, to have a look. */
  private static boolean halfEnrolled(Message nextStep) {
    return nextStep.blocks().toString().contains("\"people.enrol\"");
  }
}
