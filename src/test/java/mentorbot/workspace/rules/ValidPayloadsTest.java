package mentorbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidPayloadsTest {

  @ParameterizedTest
  @MethodSource("samples")
  void every_valid_payload_is_accepted(Fixtures.Sample sample) {
    assertThat(sample.violations()).isEmpty();
  }

  @Test
  void they_cover_every_block_and_element() {
    Set<String> types = new TreeSet<>();
    Arrays.stream(Surface.values())
        .flatMap(surface -> Fixtures.all(surface).values().stream())
        .forEach(sample -> gather(sample.payload(), types));

    assertThat(types).containsAll(ALL_BLOCKS).containsAll(ALL_ELEMENTS);
  }

  static Stream<Named<Fixtures.Sample>> samples() {
    return Arrays.stream(Surface.values())
        .flatMap(
            surface ->
                Fixtures.all(surface).entrySet().stream()
                    .map(entry -> Named.of(surface + " " + entry.getKey(), entry.getValue())));
  }

  private static void gather(JsonNode node, Set<String> types) {
    if (node.path("type").isTextual()) {
      types.add(node.path("type").asText());
    }
    node.forEach(child -> gather(child, types));
  }

  private static final List<String> ALL_BLOCKS =
      List.of(
          "section",
          "actions",
          "context",
          "header",
          "divider",
          "image",
          "input",
          "rich_text",
          "video",
          "markdown",
          "table",
          "data_table",
          "data_visualization",
          "card",
          "carousel",
          "alert",
          "container",
          "context_actions",
          "task_card",
          "plan");

  private static final List<String> ALL_ELEMENTS =
      List.of(
          "button",
          "workflow_button",
          "icon_button",
          "feedback_buttons",
          "static_select",
          "multi_static_select",
          "external_select",
          "multi_external_select",
          "users_select",
          "multi_users_select",
          "channels_select",
          "multi_channels_select",
          "conversations_select",
          "multi_conversations_select",
          "radio_buttons",
          "checkboxes",
          "overflow",
          "datepicker",
          "timepicker",
          "datetimepicker",
          "plain_text_input",
          "rich_text_input",
          "email_text_input",
          "url_text_input",
          "number_input",
          "file_input");
}
