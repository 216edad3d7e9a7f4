package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.app_backend.SlackSignature;
import java.time.Duration;
import java.util.Map;
import mentorbot.workspace.BotDouble.Answer;
import mentorbot.workspace.state.ApiCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of slack-platform.md 1.1 and 1.8. */
final class DeliveriesTest {
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
  void every_delivery_is_signed_over_the_wall_clock() {
    here.mira.command("/raw x");
    String timestamp = here.bot.last().headers().get("x-slack-request-timestamp");
    assertThat(timestamp).isEqualTo(Long.toString(here.wall.instant().getEpochSecond()));
    assertThat(here.bot.last().headers().get("x-slack-signature"))
        .isEqualTo(
            new SlackSignature.Generator(OpenWorkspace.SECRET)
                .generate(timestamp, here.bot.last().body()));
  }

  @Test
  void a_command_carries_slacks_fields_and_nothing_else() {
    here.mira.commandIn("C0GENERAL", "/raw  some text ");
    JsonNode form = here.bot.last().payload();
    assertThat(form.properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder(
            "token",
            "team_id",
            "team_domain",
            "channel_id",
            "channel_name",
            "user_id",
            "user_name",
            "command",
            "text",
            "api_app_id",
            "is_enterprise_install",
            "response_url",
            "trigger_id");
    assertThat(form.path("text").asText()).isEqualTo("some text");
    assertThat(form.path("channel_name").asText()).isEqualTo("general");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "/note share @tomas^ share <@U03TOMAS|tomas>",
        "/note share @Tomás Ferreira, now^ share <@U03TOMAS|tomas>, now",
        "/note share @tomasina^ share @tomasina",
        "/note in #general^ in <#C0GENERAL|general>",
        "/note a <b> & c^ a &lt;b&gt; &amp; c",
        "/note <@U02RUTH>^ &lt;@U02RUTH&gt;",
        "/note see https://example.org/a?b=1 ok^ see <https://example.org/a?b=1> ok",
        "/note me@tomas^ me@tomas",
        "/raw share @tomas <b>^ share @tomas <b>",
      })
  void names_in_a_command_resolve_only_when_the_manifest_asks(String typed, String text) {
    here.mira.command(typed);
    assertThat(here.bot.last().text("/text")).isEqualTo(text);
  }

  @Test
  void a_typed_command_is_echoed_to_its_author_alone() {
    here.mira.commandIn("C0GENERAL", "/raw hello");
    assertThat(here.mira.messages("C0GENERAL")).anyMatch(m -> "/raw hello".equals(m.command()));
    assertThat(here.workspace.driver("U02RUTH").messages("C0GENERAL")).isEmpty();
  }

  @Test
  void an_ack_may_answer_privately_in_plain_text_or_for_all() {
    here.bot.answering = r -> new Answer(200, "plain words", Map.of());
    here.mira.commandIn("C0GENERAL", "/raw a");
    assertThat(here.workspace.driver("U02RUTH").messages("C0GENERAL")).isEmpty();
    here.bot.answer("{\"response_type\":\"in_channel\",\"text\":\"for all\"}");
    here.mira.commandIn("C0GENERAL", "/raw b");
    assertThat(here.workspace.driver("U02RUTH").messages("C0GENERAL"))
        .extracting(m -> m.text())
        .containsExactly("/raw b", "for all");
  }

  @Test
  void an_ack_with_blocks_slack_would_refuse_is_an_error_for_the_person() {
    here.bot.answer("{\"text\":\"x\",\"blocks\":[{\"type\":\"nope\"}]}");
    assertThat(here.mira.command("/raw a").path("error").asText()).contains("invalid_blocks");
  }

  @Test
  void silence_beyond_the_limit_is_an_operation_timeout() {
    here.workspace.faults().ackWithin(Duration.ofMillis(100));
    here.bot.answering =
        r -> {
          pause(400);
          return Answer.empty();
        };
    assertThat(here.mira.command("/raw a").path("error").asText()).contains("operation_timeout");
    assertThat(here.workspace.calls())
        .anyMatch(c -> c.method().equals("/raw") && c.verdict().equals("operation_timeout"));
  }

  @Test
  void an_error_or_a_dead_bot_is_told_to_the_person() {
    here.bot.answering = r -> Answer.status(500);
    assertThat(here.mira.command("/raw a").path("error").asText()).contains("http_500");
    here.bot.close();
    assertThat(here.mira.command("/raw a").path("error").asText()).contains("dispatch_failed");
  }

  @Test
  void strangers_and_the_deactivated_cannot_use_commands_and_unknown_ones_go_nowhere() {
    int before = here.bot.received.size();
    assertThat(here.workspace.driver("U12IVO").commandIn("C0GENERAL", "/raw a").has("error"))
        .isTrue();
    here.workspace.driver("U11KIT").deactivate();
    here.bot.received.clear();
    assertThat(here.workspace.driver("U11KIT").command("/raw a").has("error")).isTrue();
    assertThat(here.mira.command("/unheard of").has("error")).isTrue();
    assertThat(here.mira.commandIn("C0NIGHTS", "/raw a").has("error")).isTrue();
    assertThat(here.bot.received).hasSize(before);
  }

  @Test
  void a_press_carries_the_message_the_place_and_the_state() {
    post(
        """
        [{"type":"actions","block_id":"row","elements":[
          {"type":"button","action_id":"go","value":"v1","text":{"type":"plain_text","text":"Go"}},
          {"type":"static_select","action_id":"pick","options":[
            {"text":{"type":"plain_text","text":"One"},"value":"1"}]}]}]
        """);
    assertThat(here.mira.press("go")).isEmpty();
    JsonNode press = here.bot.last().payload();
    assertThat(press.path("type").asText()).isEqualTo("block_actions");
    assertThat(press.at("/actions/0/value").asText()).isEqualTo("v1");
    assertThat(press.at("/container/channel_id").asText()).isEqualTo("D01MIRA");
    assertThat(press.at("/message/bot_id").asText()).isEqualTo("B0MENTORBOT");
    assertThat(press.at("/state/values/row/pick/selected_option").isNull()).isTrue();
    assertThat(press.path("response_url").asText()).contains("/respond/");
    here.mira.choose("pick", "1");
    assertThat(here.bot.last().text("/actions/0/selected_option/text/text")).isEqualTo("One");
    assertThat(here.bot.last().text("/state/values/row/pick/selected_option/value")).isEqualTo("1");
  }

  @Test
  void nobody_presses_what_is_not_theirs_or_no_longer_there() {
    String ts =
        post(
            "[{\"type\":\"actions\",\"block_id\":\"row\",\"elements\":[{\"type\":\"button\","
                + "\"action_id\":\"go\",\"text\":{\"type\":\"plain_text\",\"text\":\"Go\"}}]}]");
    var message = here.mira.lastMessage().orElseThrow();
    int before = here.bot.received.size();
    assertThat(here.workspace.driver("U02RUTH").pressOn(message, "go").has("error")).isTrue();
    here.api.call("chat.delete", Map.of("channel", "D01MIRA", "ts", ts));
    Eventually.holds(() -> here.bot.received.size() == before + 1);
    assertThat(here.mira.pressOn(message, "go").has("error")).isTrue();
    assertThat(here.bot.received).hasSize(before + 1);
  }

  @Test
  void inputs_are_silent_unless_they_dispatch() {
    String input =
        "{\"type\":\"input\",\"block_id\":\"%s\",%s\"label\":{\"type\":\"plain_text\","
            + "\"text\":\"x\"},\"element\":{\"type\":\"plain_text_input\",\"action_id\":\"%s\"}}";
    here.open(
        Fixture.modal(
            "["
                + input.formatted("b1", "", "silent")
                + ","
                + input.formatted("b2", "\"dispatch_action\":true,", "loud")
                + "]"));
    int before = here.bot.received.size();
    here.mira.choose("silent", "x");
    assertThat(here.bot.received).hasSize(before);
    here.mira.choose("loud", "typed");
    assertThat(here.bot.last().text("/view/state/values/b2/loud/value")).isEqualTo("typed");
    assertThat(here.bot.last().text("/container/type")).isEqualTo("view");
    assertThat(here.bot.last().payload().has("response_url")).isFalse();
  }

  @Test
  void an_external_menu_is_asked_for_its_options() {
    here.open(
        Fixture.modal(
            "[{\"type\":\"input\",\"block_id\":\"b\",\"label\":{\"type\":\"plain_text\","
                + "\"text\":\"x\"},\"element\":{\"type\":\"external_select\","
                + "\"action_id\":\"area\"}}]"));
    here.bot.answer(
        "{\"options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"Lab\"},\"value\":\"lab\"}]}");
    assertThat(here.mira.suggestions("area", "la").at("/options/0/value").asText())
        .isEqualTo("lab");
    assertThat(here.bot.last().text("/value")).isEqualTo("la");
    here.bot.answer("{\"nothing\":true}");
    assertThat(here.mira.suggestions("area", "la").has("error")).isTrue();
  }

  @Test
  void shortcuts_reach_the_bot_with_a_message_or_without_a_response_url() {
    here.mira.shortcut("take_note");
    assertThat(here.bot.last().text("/type")).isEqualTo("shortcut");
    assertThat(here.bot.last().payload().has("response_url")).isFalse();
    here.mira.say("C0GENERAL", "worth keeping");
    here.mira.shortcutOn(here.mira.messages("C0GENERAL").get(0), "keep");
    assertThat(here.bot.last().text("/type")).isEqualTo("message_action");
    assertThat(here.bot.last().text("/message/text")).isEqualTo("worth keeping");
    assertThat(here.mira.shortcut("keep").has("error")).isTrue();
  }

  @Test
  void the_log_names_what_passed_and_never_what_was_said_or_a_token() {
    here.mira.command("/note my secret words");
    here.api.call("chat.postMessage", Map.of("channel", "D01MIRA", "text", "more secret words"));
    assertThat(here.workspace.calls()).extracting(ApiCall::method).contains("/note");
    assertThat(here.workspace.calls().toString())
        .doesNotContain("secret", OpenWorkspace.BOT_TOKEN, "response_url=");
  }

  private String post(String blocks) {
    int before = here.bot.received.size();
    Map<String, String> form = Map.of("channel", "D01MIRA", "text", "x", "blocks", blocks);
    String ts = here.api.call("chat.postMessage", form).path("ts").asText();
    Eventually.holds(() -> here.bot.received.size() == before + 1);
    return ts;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
