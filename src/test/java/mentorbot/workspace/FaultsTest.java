package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FaultsTest {
  private static final Map<String, String> HI = Map.of("channel", "D01MIRA", "text", "hi");

  private Fixture here;

  @BeforeEach
  void open() {
    here = new Fixture();
  }

  @AfterEach
  void close() {
    here.close();
  }

  @Test
  void an_outage_cuts_every_call_until_it_is_over() {
    here.workspace.faults().outage();
    assertThatThrownBy(() -> here.api.call("auth.test", Map.of()))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> here.api.call("chat.postMessage", HI))
        .isInstanceOf(UncheckedIOException.class);
    here.workspace.faults().none();
    assertThat(here.api.call("auth.test", Map.of()).path("ok").asBoolean()).isTrue();
    assertThat(here.mira.messages()).isEmpty();
  }

  @Test
  void a_lost_reply_has_its_effect_once_and_says_nothing() {
    here.workspace.faults().loseReply("chat.postMessage", 1);
    assertThatThrownBy(() -> here.api.call("chat.postMessage", HI))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(here.mira.messages()).hasSize(1);
    assertThat(here.api.call("chat.postMessage", HI).path("ok").asBoolean()).isTrue();
  }

  @Test
  void a_rate_limit_names_whole_seconds_to_wait_and_has_no_effect() {
    here.workspace.faults().rateLimit("chat.postMessage", Duration.ofSeconds(7), 1);
    assertThat(here.api.call("auth.test", Map.of()).path("ok").asBoolean()).isTrue();
    HttpResponse<String> limited = here.api.send("chat.postMessage", OpenWorkspace.BOT_TOKEN, HI);
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).contains("7");
    assertThat(limited.body()).contains("ratelimited");
    assertThat(here.mira.messages()).isEmpty();
    assertThat(here.api.call("chat.postMessage", HI).path("ok").asBoolean()).isTrue();
  }

  @Test
  void a_server_error_and_an_unavailable_slack_are_plain_http() {
    here.workspace.faults().serverError("auth.test", 1);
    here.workspace.faults().unavailable(null, 1);
    assertThat(status("auth.test")).isEqualTo(503);
    assertThat(status("auth.test")).isEqualTo(500);
    assertThat(status("auth.test")).isEqualTo(200);
  }

  @Test
  void the_real_limits_hold_each_method_to_its_tier() {
    here.workspace.faults().realLimits(true);
    for (int i = 0; i < 20; i++) {
      assertThat(status("users.list")).isEqualTo(200);
    }
    assertThat(status("users.list")).isEqualTo(429);
    assertThat(status("auth.test")).isEqualTo(200);
    here.wall.forward(Duration.ofMinutes(1));
    assertThat(status("users.list")).isEqualTo(200);
  }

  @Test
  void the_real_limits_let_a_channel_take_a_short_burst_of_messages() {
    here.workspace.faults().realLimits(true);
    for (int i = 0; i < 5; i++) {
      assertThat(here.api.error("chat.postMessage", HI)).isEmpty();
    }
    assertThat(here.api.error("chat.postMessage", HI)).isEqualTo("ratelimited");
    assertThat(here.api.error("chat.postMessage", Map.of("channel", "D02RUTH", "text", "hi")))
        .isEmpty();
  }

  private int status(String method) {
    return here.api.send(method, OpenWorkspace.BOT_TOKEN, Map.of()).statusCode();
  }
}
