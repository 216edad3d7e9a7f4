package mentorbot.workspace;

import static mentorbot.workspace.Fixture.form;
import static mentorbot.workspace.Fixture.modal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of slack-platform.md 1.1 and 1.2. */
final class ModalsTest {
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
  void a_trigger_is_good_once() {
    String trigger = here.trigger();
    Map<String, String> call = Map.of("trigger_id", trigger, "view", form("a", ""));
    assertThat(here.api.call("views.open", call).path("ok").asBoolean()).isTrue();
    assertThat(here.api.error("views.open", call)).isEqualTo("exchanged_trigger_id");
  }

  @Test
  void a_trigger_lives_three_seconds() {
    String intime = here.trigger();
    here.wall.forward(Duration.ofSeconds(3));
    assertThat(open(intime).path("ok").asBoolean()).isTrue();
    String late = here.trigger();
    here.wall.forward(Duration.ofMillis(3001));
    assertThat(open(late).path("error").asText()).isEqualTo("expired_trigger_id");
  }

  @Test
  void a_made_up_trigger_is_invalid_and_none_or_two_are_no_call() {
    assertThat(open("1.2.abc").path("error").asText()).isEqualTo("invalid_trigger_id");
    assertThat(here.api.error("views.open", Map.of("view", form("a", ""))))
        .isEqualTo("invalid_arguments");
    Map<String, String> both =
        Map.of("view", form("a", ""), "trigger_id", "1", "interactivity_pointer", "2");
    assertThat(here.api.error("views.open", both)).isEqualTo("invalid_arguments");
  }

  @Test
  void the_fourth_form_on_the_stack_is_one_too_many() {
    here.open(form("one", ""));
    for (String next : List.of("two", "three")) {
      assertThat(push(next).path("ok").asBoolean()).isTrue();
    }
    assertThat(here.mira.modals()).hasSize(3);
    assertThat(push("four").path("error").asText()).isEqualTo("push_limit_reached");
    assertThat(here.mira.modals().get(2).path("previous_view_id"))
        .isEqualTo(here.mira.modals().get(1).path("id"));
    assertThat(here.mira.modals().get(2).path("root_view_id"))
        .isEqualTo(here.mira.modals().get(0).path("id"));
  }

  @Test
  void a_push_needs_a_trigger_from_inside_a_form() {
    Map<String, String> call = Map.of("trigger_id", here.trigger(), "view", form("a", ""));
    assertThat(here.api.error("views.push", call)).isEqualTo("not_found");
  }

  @Test
  void a_stale_hash_is_a_conflict_and_none_lets_the_last_one_win() {
    JsonNode view = here.open(form("a", "")).path("view");
    String id = view.path("id").asText();
    String hash = view.path("hash").asText();
    assertThat(update(Map.of("view_id", id, "hash", hash)).path("ok").asBoolean()).isTrue();
    assertThat(update(Map.of("view_id", id, "hash", hash)).path("error").asText())
        .isEqualTo("hash_conflict");
    assertThat(update(Map.of("view_id", id)).path("ok").asBoolean()).isTrue();
  }

  @Test
  void an_update_finds_an_open_form_by_either_id_and_no_closed_one() {
    JsonNode view = here.open(form("a", "\"external_id\":\"mine\"")).path("view");
    assertThat(update(Map.of("external_id", "mine")).path("error").asText()).isEmpty();
    assertThat(update(Map.of()).path("error").asText()).isEqualTo("invalid_arguments");
    here.mira.cancel();
    assertThat(update(Map.of("view_id", view.path("id").asText())).path("error").asText())
        .isEqualTo("not_found");
  }

  @Test
  void an_external_id_is_unique_in_the_team() {
    here.open(form("a", "\"external_id\":\"mine\""));
    here.workspace.driver("U02RUTH").command("/raw x");
    String trigger = here.bot.last().text("/trigger_id");
    Map<String, String> call =
        Map.of("trigger_id", trigger, "view", form("b", "\"external_id\":\"mine\""));
    assertThat(here.api.error("views.open", call)).isEqualTo("duplicate_external_id");
  }

  @Test
  void a_view_beyond_250_kilobytes_is_too_large() {
    String metadata = "\"private_metadata\":\"" + "x".repeat(251_000) + "\"";
    assertThat(here.open(form("a", metadata)).path("error").asText()).isEqualTo("view_too_large");
  }

  @Test
  void a_broken_rule_is_told_with_its_place() {
    String view = modal("[{\"type\":\"section\"}]");
    JsonNode refused = here.open(view);
    assertThat(refused.path("error").asText()).isEqualTo("invalid_arguments");
    assertThat(refused.at("/response_metadata/messages/0").asText()).contains("/view/blocks/0");
    assertThat(here.mira.modal()).isEmpty();
  }

  @Test
  void what_the_bot_hides_in_a_form_comes_back_as_it_was() {
    String secret = "a b\\u00e9 <&> {\\\"x\\\":1}";
    here.open(form("a", "\"private_metadata\":\"" + secret + "\""));
    here.mira.submit(Map.of("name", "n"));
    assertThat(here.bot.last().text("/view/private_metadata")).isEqualTo("a bé <&> {\"x\":1}");
    assertThat(here.bot.last().text("/view/callback_id")).isEqualTo("a");
  }

  @Test
  void a_submission_holds_every_field_also_those_left_empty() {
    here.open(
        modal(
            """
            [{"type":"input","block_id":"b1","optional":true,"label":{"type":"plain_text","text":"x"},
              "element":{"type":"plain_text_input","action_id":"t"}},
             {"type":"input","block_id":"b2","optional":true,"label":{"type":"plain_text","text":"x"},
              "element":{"type":"static_select","action_id":"s","options":[
                {"text":{"type":"plain_text","text":"One"},"value":"1"}]}},
             {"type":"input","block_id":"b3","optional":true,"label":{"type":"plain_text","text":"x"},
              "element":{"type":"checkboxes","action_id":"c","options":[
                {"text":{"type":"plain_text","text":"One"},"value":"1"}]}},
             {"type":"section","block_id":"b4","text":{"type":"mrkdwn","text":"x"},
              "accessory":{"type":"datepicker","action_id":"d","initial_date":"2026-04-01"}}]
            """));
    assertThat(here.mira.submit(Map.of()).path("closed").asBoolean()).isTrue();
    JsonNode values = here.bot.last().payload().at("/view/state/values");
    assertThat(values.at("/b1/t/value").isNull()).isTrue();
    assertThat(values.at("/b2/s/selected_option").isNull()).isTrue();
    assertThat(values.at("/b3/c/selected_options")).isEmpty();
    assertThat(values.at("/b4/d/selected_date").asText()).isEqualTo("2026-04-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"type\":\"plain_text_input\",\"min_length\":3; ab; abc",
        "\"type\":\"plain_text_input\",\"max_length\":3; abcd; ab😀",
        "\"type\":\"number_input\",\"is_decimal_allowed\":false; 1.5; 2",
        "\"type\":\"number_input\",\"is_decimal_allowed\":true,\"min_value\":\"1\"; 0.5; 1.5",
        "\"type\":\"number_input\",\"is_decimal_allowed\":true,\"max_value\":\"9\"; 10; 9",
        "\"type\":\"number_input\",\"is_decimal_allowed\":true; two; 2",
        "\"type\":\"email_text_input\"; me; me@example.org",
        "\"type\":\"url_text_input\"; example; https://example.org/a",
        "\"type\":\"plain_text_input\"; '  '; x",
      })
  void the_client_holds_back_what_the_form_does_not_allow(String element, String bad, String good) {
    here.open(
        modal(
            "[{\"type\":\"input\",\"block_id\":\"b\",\"label\":{\"type\":\"plain_text\","
                + "\"text\":\"x\"},\"element\":{\"action_id\":\"e\","
                + element
                + "}}]"));
    int before = here.bot.received.size();
    assertThat(here.mira.submit(Map.of("b", bad)).path("errors").has("b")).isTrue();
    assertThat(here.bot.received).hasSize(before);
    assertThat(here.mira.submit(Map.of("b", good)).path("closed").asBoolean()).isTrue();
  }

  @Test
  void an_option_that_was_not_offered_is_held_back() {
    here.open(
        modal(
            """
            [{"type":"input","block_id":"b","label":{"type":"plain_text","text":"x"},
              "element":{"type":"radio_buttons","action_id":"r","options":[
                {"text":{"type":"plain_text","text":"One"},"value":"1"}]}}]
            """));
    assertThat(here.mira.submit(Map.of("b", "2")).path("errors").has("b")).isTrue();
    assertThat(here.mira.submit(Map.of("b", "1")).path("closed").asBoolean()).isTrue();
    assertThat(here.bot.last().text("/view/state/values/b/r/selected_option/text/text"))
        .isEqualTo("One");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ok",
        "{\"text\":\"saved\"}",
        "{\"response_action\":\"errors\",\"errors\":{}}",
        "{\"response_action\":\"errors\",\"errors\":{\"other\":\"x\"}}",
        "{\"response_action\":\"update\"}",
        "{\"response_action\":\"push\",\"view\":{\"type\":\"home\",\"blocks\":[]}}",
      })
  void an_answer_slack_does_not_understand_leaves_the_form_open_with_an_error(String body) {
    here.open(form("a", ""));
    here.bot.answer(body);
    assertThat(here.mira.submit(Map.of("name", "n")).path("error").asText()).isNotEmpty();
    assertThat(here.mira.modals()).hasSize(1);
  }

  @Test
  void an_ack_may_show_errors_update_push_or_clear() {
    here.open(form("a", ""));
    here.bot.answer("{\"response_action\":\"errors\",\"errors\":{\"name\":\"Shorter\"}}");
    assertThat(here.mira.submit(Map.of("name", "n")).at("/errors/name").asText())
        .isEqualTo("Shorter");
    here.bot.answer("{\"response_action\":\"update\",\"view\":" + form("b", "") + "}");
    assertThat(here.mira.submit(Map.of("name", "n")).path("updated").asBoolean()).isTrue();
    assertThat(here.mira.modal().orElseThrow().path("callback_id").asText()).isEqualTo("b");
    here.bot.answer("{\"response_action\":\"push\",\"view\":" + form("c", "") + "}");
    assertThat(here.mira.submit(Map.of("name", "n")).path("pushed").asBoolean()).isTrue();
    assertThat(here.mira.modals()).hasSize(2);
    here.bot.answer("{\"response_action\":\"clear\"}");
    assertThat(here.mira.submit(Map.of("name", "n")).path("closed").asBoolean()).isTrue();
    assertThat(here.mira.modals()).isEmpty();
  }

  @Test
  void an_empty_ack_closes_this_form_only() {
    here.open(form("a", ""));
    push("b");
    assertThat(here.mira.submit(Map.of("name", "n")).path("closed").asBoolean()).isTrue();
    assertThat(here.mira.modals()).hasSize(1);
  }

  @Test
  void closing_is_told_only_to_who_asked() {
    here.open(form("quiet", ""));
    int before = here.bot.received.size();
    here.mira.cancel();
    assertThat(here.bot.received).hasSize(before);
    here.open(form("told", "\"notify_on_close\":true"));
    here.mira.cancel();
    assertThat(here.bot.last().text("/type")).isEqualTo("view_closed");
    assertThat(here.bot.last().payload().path("is_cleared").asBoolean()).isFalse();
  }

  @Test
  void the_x_closes_everything_and_names_the_root() {
    JsonNode root = here.open(form("root", "\"notify_on_close\":true")).path("view");
    push("above");
    here.mira.closeAll();
    assertThat(here.mira.modals()).isEmpty();
    assertThat(here.bot.last().text("/view/id")).isEqualTo(root.path("id").asText());
    assertThat(here.bot.last().payload().path("is_cleared").asBoolean()).isTrue();
  }

  @Test
  void a_home_is_published_for_a_person_and_checked_for_staleness() {
    String home = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";
    JsonNode first = here.api.call("views.publish", Map.of("user_id", "U01MIRA", "view", home));
    String hash = first.at("/view/hash").asText();
    Map<String, String> next = Map.of("user_id", "U01MIRA", "view", home, "hash", hash);
    assertThat(here.api.call("views.publish", next).path("ok").asBoolean()).isTrue();
    assertThat(here.api.error("views.publish", next)).isEqualTo("hash_conflict");
    assertThat(here.mira.home()).isPresent();
    assertThat(here.api.error("views.publish", Map.of("user_id", "U0NOBODY", "view", home)))
        .isEqualTo("invalid_arguments");
  }

  private JsonNode open(String trigger) {
    return here.api.call("views.open", Map.of("trigger_id", trigger, "view", form("a", "")));
  }

  private JsonNode update(Map<String, String> ids) {
    Map<String, String> call = new HashMap<>(ids);
    call.put("view", form("a", ids.containsKey("external_id") ? "\"external_id\":\"mine\"" : ""));
    return here.api.call("views.update", call);
  }

  /** Pushes with the trigger of a submission that showed an error. */
  private JsonNode push(String callback) {
    here.bot.answer("{\"response_action\":\"errors\",\"errors\":{\"name\":\"again\"}}");
    here.mira.submit(Map.of("name", "n"));
    here.bot.answer("");
    String trigger = here.bot.last().text("/trigger_id");
    return here.api.call("views.push", Map.of("trigger_id", trigger, "view", form(callback, "")));
  }
}
