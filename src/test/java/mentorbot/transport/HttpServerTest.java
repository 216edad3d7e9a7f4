package mentorbot.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import java.util.Map;
import java.util.Optional;
import mentorbot.slack.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real Jetty, real Bolt, real HTTP; Slack itself is never reachable here. */
class HttpServerTest extends Served {
  @Test
  void a_signed_command_is_answered_privately() throws Exception {
    var response = send(command(""), NOW, SECRET);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("ephemeral").contains("your next step");
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -100_000, 100_000})
  void a_request_from_the_past_or_the_future_is_refused_unread(long seconds) throws Exception {
    var response = send(command(""), NOW.plusSeconds(seconds), SECRET);
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(handled).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 300})
  void five_minutes_off_is_still_taken(long seconds) throws Exception {
    assertThat(send(command(""), NOW.plusSeconds(seconds), SECRET).statusCode()).isEqualTo(200);
  }

  @Test
  void another_secret_an_altered_body_and_no_signature_are_refused() throws Exception {
    assertThat(send(command(""), NOW, "another").statusCode()).isEqualTo(401);
    var timestamp = String.valueOf(NOW.getEpochSecond());
    var signature = new SlackSignature.Generator(SECRET).generate(timestamp, command(""));
    assertThat(
            post(
                    command("quiet"),
                    Map.of("X-Slack-Request-Timestamp", timestamp, "X-Slack-Signature", signature))
                .statusCode())
        .isEqualTo(401);
    assertThat(post(command(""), Map.of()).statusCode()).isEqualTo(401);
    assertThat(
            post(
                    command(""),
                    Map.of("X-Slack-Request-Timestamp", "soon", "X-Slack-Signature", "v0=1"))
                .statusCode())
        .isEqualTo(401);
    assertThat(handled).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload=%7Bnot+json",
        "payload=%7B%22type%22%3A%22block_actions%22%7D",
        "payload=%7B%22type%22%3A%22view_submission%22%2C%22team%22%3Anull%7D",
        "payload=%7B%22type%22%3A%22nobody_knows%22%7D",
        "payload=null",
        "{\"type\":\"event_callback\",\"event\":{}}",
        "command=%2Fmentor",
        "command=%2Fnobody&team_id=T1&user_id=U1",
        "%%%",
        ""
      })
  void what_can_not_be_read_gets_an_answer_and_no_stack_trace(String body) throws Exception {
    var response = send(body, NOW, SECRET);
    assertThat(response.statusCode()).isIn(200, 400);
    assertThat(response.body()).doesNotContain("Exception").doesNotContain("at mentorbot");
  }

  @Test
  void a_bug_is_answered_with_a_code_and_without_its_message() throws Exception {
    var response = send(command("broken"), NOW, SECRET);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("nothing was saved").doesNotContain("secret detail");
  }

  @Test
  void a_typo_is_offered_the_nearest_command() throws Exception {
    assertThat(send(command("brokne"), NOW, SECRET).body()).contains("/mentor broken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GUEST", "STRANGER", "DEACTIVATED", "BOT"})
  void who_is_no_full_member_is_told_so_and_nothing_happens(String who) throws Exception {
    standing = Standing.valueOf(who);
    var response = send(command(""), NOW, SECRET);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).doesNotContain("your next step");
    assertThat(handled).hasValue(0);
  }

  @Test
  void another_workspace_is_a_stranger() throws Exception {
    var response = send(command("").replace("T1", "T2"), NOW, SECRET);
    assertThat(response.body()).contains("another workspace");
    assertThat(handled).hasValue(0);
  }

  @Test
  void health_tells_alive_from_ready() throws Exception {
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").body())
        .contains("ready", "slack: unreachable")
        .contains("messages: waiting, Slack refuses the token (token_revoked)");
    notReady = Optional.of("warming up");
    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
  }
}
