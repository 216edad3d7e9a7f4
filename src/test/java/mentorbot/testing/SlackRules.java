package mentorbot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import mentorbot.slack.Message;
import mentorbot.workspace.rules.BlockRules;

/** Judges what is rendered by Slack's published rules, as the local workspace does. */
public final class SlackRules {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SlackRules() {}

  public static void assertKept(Message message) {
    assertThat(BlockRules.message(tree(message.blocks()))).as(message.text()).isEmpty();
  }

  public static void assertKept(View view) {
    assertThat(BlockRules.modal(tree(view))).as(view.getCallbackId()).isEmpty();
  }

  private static JsonNode tree(Object rendered) {
    try {
      return JSON.readTree(GsonFactory.createSnakeCase().toJson(rendered));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
