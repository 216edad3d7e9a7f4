package mentorbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentorbot.workspace.state.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every argument example of Slack's method reference is accepted, and a success has the fields that
 * Slack's own example has. Skipped where the reference is not beside the project.
 */
final class SlackExamplesTest {
  private static final Path METHODS =
      Stream.of("../shared", "../../shared")
          .map(shared -> Path.of(shared, "reference", "slack-api", "methods"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElse(Path.of("absent"));

  /** Examples that only classic apps, drafts or other methods' answers may use. */
  private static final List<String> NOT_OURS =
      List.of("current_draft_last_updated_ts", "file_ids", "token", "unfurled_attachments");

  static List<String> methods() {
    return List.of(
        "api.test",
        "auth.test",
        "bots.info",
        "chat.delete",
        "chat.postEphemeral",
        "chat.postMessage",
        "chat.update",
        "conversations.history",
        "conversations.info",
        "conversations.members",
        "conversations.open",
        "team.info",
        "users.info",
        "users.list",
        "usergroups.users.list",
        "views.open",
        "views.publish",
        "views.push",
        "views.update",
        "files.getUploadURLExternal");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void takes_every_example_slack_documents(String method) throws IOException {
    JsonNode reference = reference(method);
    JsonNode properties = reference.path("args").path("properties");
    for (Map.Entry<String, JsonNode> argument : properties.properties()) {
      JsonNode example = argument.getValue().path("example");
      if (example.isMissingNode() || NOT_OURS.contains(argument.getKey())) {
        continue;
      }
      try (Fixture here = new Fixture()) {
        Map<String, String> call = call(method, here);
        call.put(argument.getKey(), ours(argument.getKey(), example.asText(), call));
        if (argument.getKey().equals("markdown_text")) {
          call.remove("text");
        }
        JsonNode answer = here.api.call(method, call);
        assertThat(answer.path("ok").asBoolean())
            .as("%s with %s: %s", method, argument.getKey(), answer)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void answers_with_the_fields_of_slacks_example(String method) throws IOException {
    JsonNode example = reference(method).path("examples").path("success").path("example");
    try (Fixture here = new Fixture()) {
      JsonNode answer = here.api.call(method, call(method, here));
      assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
      for (Map.Entry<String, JsonNode> field : example.properties()) {
        // A history of one page has no cursor.
        if (!field.getKey().equals("response_metadata") || answer.path("has_more").asBoolean()) {
          assertThat(answer.has(field.getKey())).as("%s.%s", method, field.getKey()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void takes_every_view_slack_shows_in_its_examples(String method) throws IOException {
    JsonNode example = reference(method).at("/examples/success/example/view");
    ObjectNode view = Json.object();
    for (String field :
        List.of("type", "title", "submit", "close", "blocks", "private_metadata", "callback_id")) {
      if (!example.path(field).isMissingNode() && !example.path(field).isNull()) {
        view.set(field, example.get(field));
      }
    }
    try (Fixture here = new Fixture()) {
      Map<String, String> call = call(method, here);
      call.put("view", view.toString());
      JsonNode answer = here.api.call(method, call);
      assertThat(answer.path("ok").asBoolean()).as("%s: %s", method, answer).isTrue();
      assertThat(answer.path("view").properties())
          .extracting(Map.Entry::getKey)
          .containsAll(example.properties().stream().map(Map.Entry::getKey).toList());
    }
  }

  static List<String> views() {
    return List.of("views.open", "views.push", "views.update", "views.publish");
  }

  private static JsonNode reference(String method) throws IOException {
    Path file = METHODS.resolve(method + ".json");
    assumeTrue(Files.exists(file), "the method reference is not beside the project");
    return Json.MAPPER.readTree(file.toFile());
  }

  /** Ids and times of the examples are of another workspace: ours take their place. */
  private static String ours(String argument, String example, Map<String, String> call) {
    return switch (argument) {
      case "channel", "channel_id", "channels", "ts", "thread_ts", "user", "user_id" ->
          call.getOrDefault(argument, example);
      case "view_id", "hash", "users", "usergroup", "cursor" -> call.getOrDefault(argument, "");
      case "trigger_id" -> call.getOrDefault(argument, "");
      case "external_id", "interactivity_pointer", "bot", "error" -> "";
      default -> example;
    };
  }

  private static Map<String, String> call(String method, Fixture here) {
    Map<String, String> call = new HashMap<>();
    switch (method) {
      case "chat.postMessage" -> call.putAll(Map.of("channel", "D01MIRA", "text", "hi"));
      case "chat.postEphemeral" ->
          call.putAll(Map.of("channel", "D01MIRA", "user", "U01MIRA", "text", "hi"));
      case "chat.update", "chat.delete" ->
          call.putAll(Map.of("channel", "D01MIRA", "text", "hi", "ts", posted(here)));
      case "conversations.history", "conversations.info", "conversations.members" ->
          call.put("channel", "D01MIRA");
      case "conversations.open" -> call.put("users", "U01MIRA");
      case "users.info" -> call.put("user", "U01MIRA");
      case "usergroups.users.list" -> call.put("usergroup", "S0COORDINATORS");
      case "files.getUploadURLExternal" -> call.putAll(Map.of("filename", "a.pdf", "length", "9"));
      case "views.open" -> {
        call.put("view", Fixture.form("a", ""));
        call.put("trigger_id", here.trigger());
      }
      case "views.push" -> {
        here.open(Fixture.form("a", ""));
        here.bot.answer("{\"response_action\":\"errors\",\"errors\":{\"name\":\"again\"}}");
        here.mira.submit(Map.of("name", "n"));
        call.put("view", Fixture.form("b", ""));
        call.put("trigger_id", here.bot.last().text("/trigger_id"));
      }
      case "views.update" -> {
        call.put("view_id", here.open(Fixture.form("a", "")).at("/view/id").asText());
        call.put("view", Fixture.form("b", ""));
      }
      case "views.publish" -> {
        call.put("user_id", "U01MIRA");
        call.put("view", "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}");
      }
      default -> {}
    }
    return call;
  }

  private static String posted(Fixture here) {
    return here.api
        .call("chat.postMessage", Map.of("channel", "D01MIRA", "text", "hi"))
        .path("ts")
        .asText();
  }
}
