package mentorbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Judges the examples of Slack's own method pages, where a copy of them lies beside the project.
 */
class SlackExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What Slack adds to a view in its answer; a request has none of it. */
  private static final List<String> ADDED_BY_SLACK =
      List.of(
          "id", "team_id", "state", "hash", "root_view_id", "previous_view_id", "app_id", "bot_id");

  @Test
  void every_blocks_argument_shown_as_an_example_is_accepted() throws IOException {
    List<JsonNode> examples = new ArrayList<>();
    for (Path file : methodFiles("chat.", "blocks.validate")) {
      JsonNode example = JSON.readTree(file.toFile()).at("/args/properties/blocks/example");
      if (example.isTextual()) {
        examples.add(JSON.readTree(example.asText()));
      }
    }

    assertThat(examples).isNotEmpty();
    assertThat(examples).allSatisfy(each -> assertThat(BlockRules.message(each)).isEmpty());
  }

  @Test
  void every_view_shown_as_an_example_is_accepted() throws IOException {
    List<JsonNode> views = new ArrayList<>();
    for (Path file : methodFiles("views.")) {
      JsonNode view = JSON.readTree(file.toFile()).at("/examples/success/example/view");
      views.add(((ObjectNode) view).remove(ADDED_BY_SLACK));
    }

    assertThat(views).hasSizeGreaterThanOrEqualTo(4);
    assertThat(views).allSatisfy(view -> assertThat(judge(view)).isEmpty());
  }

  @Test
  void the_example_of_a_refusal_is_refused_at_the_same_place_in_the_same_words()
      throws IOException {
    Path file = methodFiles("blocks.validate").get(0);
    JsonNode error =
        JSON.readTree(file.toFile()).at("/examples/error_invalid_blocks/example/errors/0");
    JsonNode blocks =
        Fixtures.json("[{'type':'section','text':{'type':'invalid','text':'Hello world'}}]");

    assertThat(BlockRules.message(blocks))
        .containsExactly(
            new Violation(
                error.path("pointer").asText(),
                error.path("code").asText(),
                error.path("message").asText()));
  }

  private static List<Violation> judge(JsonNode view) {
    if (view.path("type").asText().equals("home")) {
      // Only Slack's answer carries these two on a Home view.
      return BlockRules.home(
          ((ObjectNode) view).remove(List.of("clear_on_close", "notify_on_close")));
    }
    return BlockRules.modal(view);
  }

  private static List<Path> methodFiles(String... prefixes) throws IOException {
    Optional<Path> folder =
        Stream.of("../shared", "../../shared")
            .map(shared -> Path.of(shared, "reference", "slack-api", "methods"))
            .filter(Files::isDirectory)
            .findFirst();
    assumeTrue(folder.isPresent(), "no copy of Slack's method pages here");
    try (Stream<Path> files = Files.list(folder.get())) {
      return files
          .filter(file -> Stream.of(prefixes).anyMatch(file.getFileName().toString()::startsWith))
          .toList();
    }
  }
}
