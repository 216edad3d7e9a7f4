package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Fixtures.home;
import static mentorbot.workspace.rules.Fixtures.json;
import static mentorbot.workspace.rules.Fixtures.message;
import static mentorbot.workspace.rules.Fixtures.messageOf;
import static mentorbot.workspace.rules.Fixtures.modal;
import static mentorbot.workspace.rules.Fixtures.modalOf;
import static mentorbot.workspace.rules.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import mentorbot.workspace.rules.Fixtures.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockRulesTest {
  private static final String SECTION = "{'type':'section','text':{'type':'mrkdwn','text':'x'}}";

  @ParameterizedTest
  @ValueSource(strings = {"null", "3", "'text'", "{}"})
  void blocks_that_are_no_array_are_refused(String blocks) {
    assertRefused(messageOf(blocks), "", "must be an array");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "3", "[]"})
  void a_view_that_is_no_object_is_refused(String view) {
    assertThat(BlockRules.modal(json(view))).isNotEmpty();
    assertThat(BlockRules.home(json(view))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "[]", "'x'"})
  void a_block_that_is_no_object_is_refused(String block) {
    assertRefused(messageOf("[" + block + "]"), "/0", "must be an object");
  }

  @Test
  void a_block_without_type_is_refused() {
    assertMissing(messageOf("[{'text':'x'}]"), "/0", "type");
  }

  @ParameterizedTest
  @CsvSource({
    "message, alert",
    "message, file",
    "modal, card",
    "modal, carousel",
    "modal, container",
    "modal, context_actions",
    "modal, data_visualization",
    "modal, data_table",
    "modal, file",
    "modal, markdown",
    "modal, plan",
    "modal, table",
    "modal, task_card",
    "home, alert",
    "home, context_actions",
    "home, file",
    "home, markdown",
    "home, plan",
    "home, table",
    "home, task_card",
    "message, nonsense",
    "modal, nonsense",
    "home, nonsense"
  })
  void a_block_of_another_surface_is_refused(String surface, String type) {
    String blocks = "[{'type':'" + type + "'}]";
    switch (surface) {
      case "message" -> assertRefused(messageOf(blocks), "/0/type", "unsupported type: " + type);
      case "modal" -> assertRefused(modalOf(blocks), "/blocks/0/type", "unsupported type: " + type);
      default ->
          assertRefused(Fixtures.homeOf(blocks), "/blocks/0/type", "unsupported type: " + type);
    }
  }

  @Test
  void an_element_of_another_block_is_refused() {
    Sample sample = messageOf("[" + SECTION + "]");

    assertRefused(
        sample.with("/0/accessory", "{'type':'plain_text_input'}"),
        "/0/accessory/type",
        "unsupported type: plain_text_input");
    assertRefused(
        messageOf("[{'type':'actions','elements':[{'type':'image'}]}]"),
        "/0/elements/0/type",
        "unsupported type: image");
    assertRefused(
        modal("one_box").with("/blocks/0/element", "{'type':'button'}"),
        "/blocks/0/element/type",
        "unsupported type: button");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "email_text_input",
        "url_text_input",
        "number_input",
        "file_input",
        "rich_text_input"
      })
  void an_input_of_modals_is_refused_in_a_message(String type) {
    assertRefused(
        message("input").with("/0/element", "{'type':'" + type + "'}"),
        "/0/element/type",
        "unsupported type: " + type);
  }

  @Test
  void a_date_and_time_picker_is_refused_in_the_home_tab() {
    assertRefused(
        home("input").with("/blocks/0/element", "{'type':'datetimepicker'}"),
        "/blocks/0/element/type",
        "unsupported type: datetimepicker");
  }

  @Test
  void block_ids_are_unique_in_a_payload_and_inside_containers() {
    String named = "{'type':'divider','block_id':'same'}";
    String container =
        "{'type':'container','title':{'type':'plain_text','text':'t'},'child_blocks':[%s]}";

    assertRefused(messageOf("[" + named + "," + named + "]"), "/1/block_id", "is used twice");
    assertRefused(
        messageOf("[" + named + "," + container.formatted(named) + "]"),
        "/1/child_blocks/0/block_id",
        "is used twice");
  }

  @Test
  void action_ids_are_unique_within_a_block_but_may_return_in_the_next() {
    String button = "{'type':'button','action_id':'same','text':{'type':'plain_text','text':'b'}}";
    String one = "{'type':'actions','elements':[" + button + "]}";

    assertThat(messageOf("[" + one + "," + one + "]").violations()).isEmpty();
    assertRefused(
        messageOf("[{'type':'actions','elements':[" + button + "," + button + "]}]"),
        "/0/elements/1/action_id",
        "is used twice");
  }

  @Test
  void a_modal_with_an_input_needs_a_submit_button() {
    assertMissing(modal("one_box").without("/submit"), "", "submit");
    assertThat(modal("without_submit").violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "submit", "close", "clear_on_close", "notify_on_close"})
  void a_home_view_takes_nothing_of_a_modals_frame(String field) {
    assertRefused(
        home("plain").with("/" + field, "true"), "", "invalid additional property: " + field);
  }

  @Test
  void a_view_must_name_its_own_type() {
    assertRefused(modal("one_box").with("/type", "'home'"), "/type", "must be one of: modal");
    assertRefused(home("plain").with("/type", "'modal'"), "/type", "must be one of: home");
    assertMissing(home("plain").without("/type"), "", "type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/title", "/blocks", "/type"})
  void a_modal_lacking_a_field_is_refused(String field) {
    assertMissing(modal("one_box").without(field), "", field.substring(1));
  }

  @Test
  void an_explicit_null_counts_as_absent() {
    assertThat(modal("one_box").with("/close", "null").violations()).isEmpty();
    assertMissing(modal("one_box").with("/title", "null"), "", "title");
  }

  @Test
  void an_unknown_property_is_refused_wherever_it_stands() {
    Sample section = message("section");
    for (String place : List.of("/0", "/0/text", "/0/accessory", "/0/accessory/confirm")) {
      assertRefused(
          section.with(place + "/colour", "'red'"), place, "invalid additional property: colour");
    }
    assertRefused(
        modal("one_box").with("/colour", "'red'"), "", "invalid additional property: colour");
  }

  @Test
  void lengths_are_counted_in_code_points() {
    String cats = "🐈".repeat(24);

    assertThat(
            modal("one_box")
                .with("/title/text", JsonNodeFactory.instance.textNode(cats))
                .violations())
        .isEmpty();
    assertThat(modal("one_box").with("/title/text", text(25)).violations()).hasSize(1);
  }

  @Test
  void pointers_escape_what_json_pointers_escape() {
    Sample odd = modal("one_box").with("/blocks/0/element/placeholder", "{'type':'a/b~c'}");

    assertRefused(odd, "/blocks/0/element/placeholder/type", "unsupported type: a/b~c");
  }

  @Test
  void every_fault_is_reported_at_once() {
    Sample sample =
        messageOf("[{'type':'header'},{'type':'section'},{'type':'image','alt_text':'a'}]");

    assertThat(sample.violations())
        .extracting(Violation::pointer)
        .containsExactly("/0", "/1", "/2");
  }

  static void assertRefused(Sample sample, String pointer, String message) {
    assertThat(sample.violations())
        .anySatisfy(
            violation -> {
              assertThat(violation.pointer()).isEqualTo(pointer);
              assertThat(violation.code()).isEqualTo(Violation.FAILED_CONSTRAINT);
              assertThat(violation.message()).contains(message);
            });
  }

  static void assertMissing(Sample sample, String pointer, String field) {
    assertThat(sample.violations())
        .contains(
            new Violation(pointer, Violation.MISSING_FIELD, "missing required field: " + field));
  }
}
