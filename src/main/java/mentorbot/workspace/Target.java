package mentorbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;

/** Something a person can press or fill in, found by its ids. */
record Target(ObjectNode container, String blockId, JsonNode element) {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("static_select", "selected_option"),
          Map.entry("external_select", "selected_option"),
          Map.entry("radio_buttons", "selected_option"),
          Map.entry("overflow", "selected_option"),
          Map.entry("checkboxes", "selected_options"),
          Map.entry("multi_static_select", "selected_options"),
          Map.entry("multi_external_select", "selected_options"),
          Map.entry("users_select", "selected_user"),
          Map.entry("multi_users_select", "selected_users"),
          Map.entry("conversations_select", "selected_conversation"),
          Map.entry("channels_select", "selected_channel"),
          Map.entry("datepicker", "selected_date"),
          Map.entry("timepicker", "selected_time"),
          Map.entry("datetimepicker", "selected_date_time"));

  static Optional<Target> inModal(State state, String userId, String actionId) {
    return state
        .views()
        .top(userId)
        .flatMap(
            view ->
                find(
                    Json.object().put("type", "view").put("view_id", view.path("id").asText()),
                    view.path("blocks"),
                    actionId));
  }

  static Optional<Target> inHome(State state, String userId, String actionId) {
    return state
        .views()
        .home(userId)
        .flatMap(view -> find(Json.object().put("type", "home"), view.path("blocks"), actionId));
  }

  /** The newest message that has it. */
  static Optional<Target> inMessages(List<Message> messages, String actionId) {
    for (int i = messages.size() - 1; i >= 0; i--) {
      Message message = messages.get(i);
      ObjectNode container = Json.object().put("type", "message").put("channel", message.channel());
      Optional<Target> found = find(container.put("ts", message.ts()), message.blocks(), actionId);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Target> find(ObjectNode container, JsonNode blocks, String actionId) {
    for (JsonNode block : blocks) {
      List<JsonNode> elements = new ArrayList<>();
      elements.add(block.path("accessory"));
      elements.add(block.path("element"));
      block.path("elements").forEach(elements::add);
      for (JsonNode element : elements) {
        if (element.path("action_id").asText().equals(actionId)) {
          return Optional.of(new Target(container, block.path("block_id").asText(), element));
        }
      }
      Optional<Target> inside = find(container, block.path("child_blocks"), actionId);
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  /** The element's state with this value chosen. */
  ObjectNode chosen(Object value) {
    String type = element.path("type").asText();
    String key = KEYS.getOrDefault(type, "value");
    ObjectNode state = Json.object().put("type", type);
    if (type.equals("button")) {
      return state;
    }
    if (value instanceof List<?> many) {
      ArrayNode values = state.putArray(key);
      many.forEach(one -> values.add(node(key, one.toString())));
    } else {
      String one = value.toString();
      boolean list = key.equals("selected_options") || key.equals("selected_users");
      state.set(key, list ? Json.array().add(node(key, one)) : node(key, one));
    }
    return state;
  }

  private JsonNode node(String key, String value) {
    if (!key.startsWith("selected_option")) {
      return key.equals("selected_date_time")
          ? Json.object().numberNode(Long.parseLong(value))
          : Json.object().textNode(value);
    }
    ObjectNode option = Json.object().put("value", value);
    option.set("text", Json.plain(value));
    return option;
  }

  /** {block_id: {action_id: state}} for values named by block_id or action_id. */
  static ObjectNode typed(JsonNode view, Map<String, ?> values) {
    ObjectNode typed = Json.object();
    for (Map.Entry<String, ?> named : values.entrySet()) {
      Target target =
          named(view.path("blocks"), named.getKey())
              .orElseThrow(
                  () -> new IllegalArgumentException("the form has no input " + named.getKey()));
      typed
          .withObjectProperty(target.blockId())
          .set(target.element().path("action_id").asText(), target.chosen(named.getValue()));
    }
    return typed;
  }

  private static Optional<Target> named(JsonNode blocks, String id) {
    for (JsonNode block : blocks) {
      if (block.path("block_id").asText().equals(id) && block.path("element").isObject()) {
        return Optional.of(new Target(Json.object(), id, block.path("element")));
      }
    }
    return find(Json.object(), blocks, id);
  }
}
