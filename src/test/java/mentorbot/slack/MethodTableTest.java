package mentorbot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodTableTest {
  private static final Path REFERENCE = Path.of("../shared/reference/slack-api/methods");

  private static Set<String> listed() {
    return MethodTable.USES.stream().map(MethodTable.Use::method).collect(Collectors.toSet());
  }

  @Test
  void the_table_names_what_the_code_calls() throws IOException {
    var source = Files.readString(Path.of("src/main/java/mentorbot/slack/SlackApi.java"));
    var called = new HashSet<String>();
    var calls = Pattern.compile("call\\(\\s*\"([a-zA-Z.]+)\"").matcher(source);
    while (calls.find()) {
      called.add(calls.group(1));
    }
    called.add("apps.connections.open"); // by Socket Mode, with the app token
    assertThat(called).isEqualTo(listed());
  }

  @Test
  void nobody_else_calls_slack() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              files
                  .filter(f -> f.toString().endsWith(".java"))
                  .filter(f -> !f.endsWith("SlackApi.java"))
                  .filter(f -> !isKeptReader(f))
                  .filter(f -> read(f).contains("MethodsClient")))
          .isEmpty();
    }
  }

  /** It names no method of its own: the one it is to call is told by SlackApi, in a "call". */
  private static boolean isKeptReader(Path file) {
    return file.endsWith("KeptReader.java")
        && !Pattern.compile("\"[a-z]+\\.[a-zA-Z.]+\"").matcher(read(file)).find();
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest/socket-mode.yaml", "manifest/http.yaml"})
  void the_manifest_asks_for_the_scopes_in_the_table_and_no_others(String manifest)
      throws IOException {
    var asked = new TreeSet<String>();
    yaml(manifest).at("/oauth_config/scopes/bot").forEach(scope -> asked.add(scope.asText()));
    // The scope of the message.im event is the one of conversations.history.
    assertThat(asked).isEqualTo(MethodTable.botScopes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest/socket-mode.yaml", "manifest/http.yaml"})
  void the_two_manifests_differ_only_in_how_slack_reaches_us(String manifest) throws IOException {
    var node = (com.fasterxml.jackson.databind.node.ObjectNode) yaml(manifest);
    var other = (com.fasterxml.jackson.databind.node.ObjectNode) yaml("manifest/socket-mode.yaml");
    for (var one : java.util.List.of(node, other)) {
      ((com.fasterxml.jackson.databind.node.ObjectNode) one.at("/settings"))
          .remove("socket_mode_enabled");
      ((com.fasterxml.jackson.databind.node.ObjectNode) one.at("/settings/event_subscriptions"))
          .remove("request_url");
      ((com.fasterxml.jackson.databind.node.ObjectNode) one.at("/settings/interactivity"))
          .remove("request_url");
      one.at("/features/slash_commands")
          .forEach(c -> ((com.fasterxml.jackson.databind.node.ObjectNode) c).remove("url"));
    }
    assertThat(node).isEqualTo(other);
  }

  @Test
  void each_scope_is_one_that_slack_lists_for_the_method() throws IOException {
    assumeTrue(Files.isDirectory(REFERENCE));
    for (var use : MethodTable.USES) {
      var file = REFERENCE.resolve(use.method() + ".json");
      var bot = new ObjectMapper().readTree(file.toFile()).path("scope").path("bot");
      var possible = StreamSupport.stream(bot.spliterator(), false).map(JsonNode::asText).toList();
      if (!use.scope().isEmpty()) {
        assertThat(possible).as(use.method()).contains(use.scope());
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JsonNode yaml(String file) throws IOException {
    return new YAMLMapper().readTree(Path.of(file).toFile());
  }
}
