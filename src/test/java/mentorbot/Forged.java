package mentorbot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Payloads as Slack makes them, of a person who was never shown what they press or send. */
record Forged(String user, String team) {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static ObjectNode view(String callback, String metadata) {
    var view = JSON.objectNode().put("type", "modal").put("callback_id", callback);
    view.put("private_metadata", metadata).putArray("blocks");
    return view;
  }

  ObjectNode press(String action, String value, String responseUrl) {
    var payload = head("block_actions");
    payload.putObject("container").put("type", "message").put("message_ts", "1.1");
    payload.putObject("channel").put("id", "D0FORGED").put("name", "directmessage");
    payload.putObject("message").put("ts", "1.1").put("text", "").putArray("blocks");
    payload.put("response_url", responseUrl);
    payload.putObject("state").putObject("values");
    payload
        .putArray("actions")
        .addObject()
        .put("type", "button")
        .put("block_id", "b")
        .put("action_id", action)
        .put("value", value)
        .put("action_ts", "1.1");
    return payload;
  }

  /** Every text field holds what {@code words} makes of its usual content. */
  ObjectNode submit(ObjectNode shown, UnaryOperator<String> words) {
    var payload = head("view_submission");
    var view = shown.deepCopy();
    int number = NUMBER.incrementAndGet();
    view.put("id", "V0FORGED" + number).put("hash", "hash" + number);
    view.put("root_view_id", "V0FORGED" + number);
    var values = view.putObject("state").putObject("values");
    var filled = Filled.in(view, Map.of());
    for (var block : view.path("blocks")) {
      var element = block.path("element");
      if (block.path("type").asText().equals("input")) {
        var value = filled.get(block.path("block_id").asText());
        values
            .putObject(block.path("block_id").asText())
            .set(element.path("action_id").asText(), state(element, value, words));
      }
    }
    payload.set("view", view);
    payload.putArray("response_urls");
    return payload;
  }

  private static ObjectNode state(
      JsonNode element, @Nullable Object value, UnaryOperator<String> words) {
    var type = element.path("type").asText();
    var state = JSON.objectNode().put("type", type);
    if (type.equals("plain_text_input")) {
      return state.put("value", words.apply("Some words about it"));
    }
    element
        .properties()
        .forEach(
            given -> {
              if (given.getKey().startsWith("initial_")) {
                var name = given.getKey().replace("initial_", "");
                state.set(name.equals("value") ? name : "selected_" + name, given.getValue());
              }
            });
    if (value instanceof String text) {
      switch (type) {
        case "number_input" -> state.put("value", text);
        case "datepicker" -> state.put("selected_date", text);
        case "timepicker" -> state.put("selected_time", text);
        case "users_select" -> state.put("selected_user", text);
        default -> state.putObject("selected_option").put("value", text);
      }
    }
    return state;
  }

  ObjectNode command(String typed, String responseUrl) {
    var words = typed.split(" ", 2);
    return JSON.objectNode()
        .put("team_id", team)
        .put("user_id", user)
        .put("channel_id", "D0FORGED")
        .put("command", words[0])
        .put("text", words.length > 1 ? words[1] : "")
        .put("response_url", responseUrl)
        .put("trigger_id", "1.2." + NUMBER.incrementAndGet());
  }

  private ObjectNode head(String type) {
    var payload = JSON.objectNode().put("type", type);
    payload.putObject("user").put("id", user).put("name", "n").put("team_id", team);
    payload.putObject("team").put("id", team).put("domain", "d");
    return payload.put("trigger_id", "1.2." + NUMBER.incrementAndGet());
  }
}
