package mentorbot.workspace.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.workspace.state.Json;

/** An element that holds a value, and the block it sits in. */
record Field(JsonNode block, JsonNode element) {

  /** Where an element's value sits in state, and where its initial value comes from. */
  private record Slot(String key, String initial, boolean many) {}

  private static final Map<String, Slot> SLOTS =
      Map.ofEntries(
          Map.entry("plain_text_input", new Slot("value", "initial_value", false)),
          Map.entry("number_input", new Slot("value", "initial_value", false)),
          Map.entry("email_text_input", new Slot("value", "initial_value", false)),
          Map.entry("url_text_input", new Slot("value", "initial_value", false)),
          Map.entry("rich_text_input", new Slot("rich_text_value", "initial_value", false)),
          Map.entry("static_select", new Slot("selected_option", "initial_option", false)),
          Map.entry("external_select", new Slot("selected_option", "initial_option", false)),
          Map.entry("radio_buttons", new Slot("selected_option", "initial_option", false)),
          Map.entry("checkboxes", new Slot("selected_options", "initial_options", true)),
          Map.entry("multi_static_select", new Slot("selected_options", "initial_options", true)),
          Map.entry("multi_external_select", new Slot("selected_options", "initial_options", true)),
          Map.entry("users_select", new Slot("selected_user", "initial_user", false)),
          Map.entry("multi_users_select", new Slot("selected_users", "initial_users", true)),
          Map.entry("channels_select", new Slot("selected_channel", "initial_channel", false)),
          Map.entry(
              "multi_channels_select", new Slot("selected_channels", "initial_channels", true)),
          Map.entry(
              "conversations_select",
              new Slot("selected_conversation", "initial_conversation", false)),
          Map.entry(
              "multi_conversations_select",
              new Slot("selected_conversations", "initial_conversations", true)),
          Map.entry("datepicker", new Slot("selected_date", "initial_date", false)),
          Map.entry("timepicker", new Slot("selected_time", "initial_time", false)),
          Map.entry("datetimepicker", new Slot("selected_date_time", "initial_date_time", false)),
          Map.entry("file_input", new Slot("files", "", true)));

  /** Every field of these blocks, in order. */
  static List<Field> in(JsonNode blocks) {
    List<Field> fields = new ArrayList<>();
    for (JsonNode block : blocks) {
      for (JsonNode element : elements(block)) {
        if (SLOTS.containsKey(element.path("type").asText())) {
          fields.add(new Field(block, element));
        }
      }
      fields.addAll(in(block.path("child_blocks")));
    }
    return fields;
  }

  /** The interactive elements of one block. */
  static List<JsonNode> elements(JsonNode block) {
    List<JsonNode> elements = new ArrayList<>();
    for (String place : List.of("element", "accessory")) {
      if (block.path(place).isObject()) {
        elements.add(block.get(place));
      }
    }
    if (!block.path("type").asText().equals("rich_text")) {
      block.path("elements").forEach(elements::add);
    }
    return elements;
  }

  /** The element with these ids, wherever it sits. */
  static Optional<Field> find(JsonNode blocks, String blockId, String actionId) {
    for (JsonNode block : blocks) {
      if (block.path("block_id").asText().equals(blockId)) {
        for (JsonNode element : elements(block)) {
          if (element.path("action_id").asText().equals(actionId)) {
            return Optional.of(new Field(block, element));
          }
        }
      }
      Optional<Field> inside = find(block.path("child_blocks"), blockId, actionId);
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  String blockId() {
    return block.path("block_id").asText();
  }

  String actionId() {
    return element.path("action_id").asText();
  }

  String type() {
    return element.path("type").asText();
  }

  boolean isInput() {
    return block.path("type").asText().equals("input");
  }

  boolean isRequired() {
    return isInput() && !block.path("optional").asBoolean(false);
  }

  /** Elements of an input block are silent until submitted, unless the block says otherwise. */
  boolean dispatches() {
    return !isInput() || block.path("dispatch_action").asBoolean(false);
  }

  boolean isStateful() {
    return SLOTS.containsKey(type());
  }

  private Slot slot() {
    Slot slot = SLOTS.get(type());
    if (slot == null) {
      throw new IllegalStateException(type() + " holds no value");
    }
    return slot;
  }

  /** The value itself: null, a text, an option or a list. */
  JsonNode valueIn(JsonNode state) {
    return state.path(slot().key());
  }

  boolean isEmpty(JsonNode state) {
    JsonNode value = valueIn(state);
    return value.isMissingNode()
        || value.isNull()
        || (value.isTextual() && value.textValue().isBlank())
        || (value.isContainerNode() && value.isEmpty());
  }

  /** The field's entry in state.values; what was not touched has its initial value, or none. */
  ObjectNode stateOf(JsonNode typed) {
    Slot slot = slot();
    JsonNode value = typed.isObject() ? typed.path(slot.key()) : element.path(slot.initial());
    ObjectNode entry = Json.object().put("type", type());
    if (value.isMissingNode()
        || value.isNull()
        || (value.isTextual() && value.asText().isEmpty())) {
      entry.set(slot.key(), slot.many() ? Json.array() : null);
    } else {
      entry.set(slot.key(), offered(value));
    }
    if (element.has("timezone")) {
      entry.set("timezone", element.get("timezone"));
    }
    return entry;
  }

  private JsonNode offered(JsonNode value) {
    if (value instanceof ArrayNode many) {
      ArrayNode options = Json.array();
      many.forEach(one -> options.add(option(one)));
      return options;
    }
    return option(value);
  }

  /** Slack sends back the option it offered, whatever else a client says about it. */
  private JsonNode option(JsonNode chosen) {
    if (!chosen.isObject() || !chosen.has("value")) {
      return chosen.deepCopy();
    }
    return offer(chosen.path("value").asText()).orElse(chosen).deepCopy();
  }

  Optional<JsonNode> offer(String value) {
    for (JsonNode option : options()) {
      if (option.path("value").asText().equals(value)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /** All options offered, those of groups too. */
  List<JsonNode> options() {
    List<JsonNode> options = new ArrayList<>();
    element.path("options").forEach(options::add);
    element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
    return options;
  }
}
