package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.workspace.BotDouble.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of slack-platform.md 1.7. */
final class EventsTest {
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
  void an_event_is_tried_three_more_times_and_says_so() {
    here.workspace.faults().eventRetries(List.of(Duration.ZERO, Duration.ZERO, Duration.ZERO));
    here.bot.answering = r -> Answer.status(503);
    here.mira.dm("hello");
    Eventually.holds(() -> here.bot.received.size() == 4);
    assertThat(here.bot.received)
        .extracting(r -> Optional.ofNullable(r.headers().get("x-slack-retry-num")).orElse("-"))
        .containsExactly("-", "1", "2", "3");
    assertThat(here.bot.last().headers()).containsEntry("x-slack-retry-reason", "http_error");
    assertThat(here.bot.received)
        .extracting(r -> r.text("/event_id"))
        .containsOnly(here.bot.last().text("/event_id"));
  }

  @Test
  void a_bot_that_wants_no_retry_gets_none() {
    here.workspace.faults().eventRetries(List.of(Duration.ZERO));
    here.bot.answering = r -> new Answer(500, "", Map.of("x-slack-no-retry", "1"));
    here.mira.dm("one");
    here.bot.answering = r -> Answer.empty();
    here.mira.dm("two");
    assertThat(here.bot.received).hasSize(2);
  }

  @Test
  void events_follow_the_manifest_and_carry_who_they_are_for() {
    here.mira.dm("hello @tomas");
    JsonNode told = here.bot.last().payload();
    assertThat(told.at("/event/channel_type").asText()).isEqualTo("im");
    assertThat(told.at("/event/text").asText()).isEqualTo("hello <@U03TOMAS>");
    assertThat(told.at("/authorizations/0/user_id").asText()).isEqualTo("U0MENTORBOT");
    int before = here.bot.received.size();
    here.mira.say("C0GENERAL", "nobody subscribed to this");
    assertThat(here.bot.received).hasSize(before);
    here.mira.moveTo(ZoneId.of("America/Toronto"));
    assertThat(here.bot.last().text("/event/user/tz")).isEqualTo("America/Toronto");
    here.mira.openHome();
    assertThat(here.bot.last().text("/event/tab")).isEqualTo("home");
  }

  @Test
  void the_bot_hears_of_its_own_messages_edits_and_deletions_as_in_slack() {
    Map<String, String> hi = Map.of("channel", "D01MIRA", "text", "hi");
    String ts = here.api.call("chat.postMessage", hi).path("ts").asText();
    here.api.call("chat.update", Map.of("channel", "D01MIRA", "ts", ts, "text", "new"));
    here.api.call("chat.delete", Map.of("channel", "D01MIRA", "ts", ts));
    Eventually.holds(() -> here.bot.received.size() == 3);
    assertThat(here.bot.received)
        .extracting(r -> r.text("/event/subtype"))
        .containsExactly("", "message_changed", "message_deleted");
  }

  @Test
  void a_revoked_token_is_told_and_no_longer_good() {
    here.workspace.revokeToken();
    assertThat(here.bot.last().text("/event/type")).isEqualTo("tokens_revoked");
    assertThat(here.api.error("auth.test", Map.of())).isEqualTo("token_revoked");
  }

  @Test
  void a_request_url_is_verified_by_its_challenge() {
    assertThat(here.workspace.verifyRequestUrl()).isFalse();
    here.bot.answering = r -> Answer.json(r.text("/challenge"));
    assertThat(here.workspace.verifyRequestUrl()).isTrue();
  }
}
