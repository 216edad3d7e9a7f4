package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * What a person is shown, in whatever form it goes to Slack: words for people, in which nobody
 * else's words are markup.
 */
final class Shown {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CALLS_EVERYBODY = "<!(channel|here|everyone|subteam)";
  private static final String NAME_OF_THE_PROGRAM = "[a-z]+([._][a-zA-Z]+)+";
  private static final String TRACE = "(?s).*(Exception|\\tat |at mentorbot\\.|org\\.hibernate).*";

  private Shown() {}

  /** Any number of answers, one behind the other; gives them back. */
  static String fit(String answers) {
    assertThat(answers).doesNotMatch(TRACE);
    try (var each = JSON.readerFor(JsonNode.class).<JsonNode>readValues(answers)) {
      while (each.hasNextValue()) {
        walk(each.nextValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("not as Slack expects it: " + answers, e);
    }
    return answers;
  }

  private static void walk(JsonNode node) {
    var type = node.path("type").asText("mrkdwn");
    var text = node.path("text");
    if (text.isTextual() && type.equals("mrkdwn")) {
      assertThat(text.asText()).as("markup").doesNotContainPattern(CALLS_EVERYBODY);
    }
    if (text.isTextual()) {
      assertThat(text.asText().strip()).as("words").doesNotMatch(NAME_OF_THE_PROGRAM);
    }
    node.path("errors").forEach(Shown::sentence);
    node.forEach(Shown::walk);
  }

  /** What stands below a field says in words what to do. */
  private static void sentence(JsonNode error) {
    var words = error.asText();
    assertThat(words.split("\\s+", -1).length).as(words).isGreaterThan(2);
    assertThat(words.toLowerCase(Locale.ROOT)).as(words).doesNotContainPattern("error|invalid");
    assertThat(words).endsWith(".");
  }
}
