package mentorbot.workspace.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import mentorbot.workspace.delivery.Ack;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;

/** Buttons, menus and pickers: block_actions; and the options of an external menu. */
final class Presses {
  private static final String GONE = "That is no longer here.";

  private final Dispatch dispatch;
  private final State state;

  Presses(Dispatch dispatch) {
    this.dispatch = dispatch;
    this.state = dispatch.state();
  }

  ObjectNode press(
      String userId,
      JsonNode container,
      String blockId,
      String actionId,
      JsonNode chosen,
      JsonNode typed) {
    Optional<ObjectNode> payload =
        state.locked(() -> payload(userId, container, blockId, actionId, chosen, typed));
    if (payload.isEmpty()) {
      return dispatch.refused(userId, GONE);
    }
    if (payload.get().isEmpty()) {
      return Json.object();
    }
    Ack ack =
        dispatch.interact(
            "block_actions", "user=" + userId + " action_id=" + actionId, payload.get());
    return ack.ok() ? Json.object() : dispatch.failed(userId, "That press", ack);
  }

  /** Empty when there is nothing to press; an empty payload when Slack would stay silent. */
  private Optional<ObjectNode> payload(
      String userId,
      JsonNode container,
      String blockId,
      String actionId,
      JsonNode chosen,
      JsonNode typed) {
    Optional<Place> place = Place.find(state, userId, container);
    Optional<Field> pressed = place.flatMap(p -> Field.find(p.blocks(), blockId, actionId));
    if (place.isEmpty() || pressed.isEmpty()) {
      return Optional.empty();
    }
    Field field = pressed.get();
    if (!field.dispatches()) {
      return Optional.of(Json.object());
    }
    Member who = state.people().get(userId);
    ObjectNode payload = dispatch.payload("block_actions", who);
    payload.put("trigger_id", dispatch.trigger(userId, place.get().modalId()));
    ObjectNode values = withChosen(typed, field, chosen);
    place.get().describe(state, values, payload);
    Message message = place.get().message();
    if (message != null) {
      payload.put("response_url", dispatch.responseUrl(message.channel(), userId, message.ts()));
    }
    payload.putArray("actions").add(action(field, chosen));
    return Optional.of(payload);
  }

  private static ObjectNode withChosen(JsonNode typed, Field field, JsonNode chosen) {
    ObjectNode values = typed instanceof ObjectNode given ? given.deepCopy() : Json.object();
    if (field.isStateful()) {
      values.withObjectProperty(field.blockId()).set(field.actionId(), chosen.deepCopy());
    }
    return values;
  }

  private ObjectNode action(Field field, JsonNode chosen) {
    ObjectNode action = Json.object();
    action.put("type", field.type()).put("block_id", field.blockId());
    action.put("action_id", field.actionId());
    JsonNode element = field.element();
    for (String shown : List.of("text", "value", "style", "url", "placeholder", "confirm")) {
      boolean button = field.type().equals("button") || field.type().equals("workflow_button");
      if (element.has(shown) && (button || shown.equals("placeholder"))) {
        action.set(shown, element.get(shown).deepCopy());
      }
    }
    if (field.isStateful()) {
      action.setAll(field.stateOf(chosen));
    } else if (field.type().equals("overflow")) {
      String value = chosen.path("selected_option").path("value").asText();
      field.offer(value).ifPresent(option -> action.set("selected_option", option.deepCopy()));
    }
    return action.put("action_ts", state.conversations().nextTs());
  }

  /** {options} or {option_groups}; {error} when the bot did not answer. */
  ObjectNode suggest(
      String userId, JsonNode container, String blockId, String actionId, String value) {
    Optional<ObjectNode> payload =
        state.locked(() -> suggestion(userId, container, blockId, actionId, value));
    if (payload.isEmpty()) {
      return dispatch.refused(userId, GONE);
    }
    Ack ack =
        dispatch.interact(
            "block_suggestion", "user=" + userId + " action_id=" + actionId, payload.get());
    if (!(ack instanceof Ack.Answered answered) || !ack.ok()) {
      return dispatch.failed(userId, "The list of options", ack);
    }
    return answered
        .json()
        .filter(ObjectNode.class::isInstance)
        .map(o -> ((ObjectNode) o).retain("options", "option_groups"))
        .filter(Presses::short100)
        .orElseGet(() -> dispatch.refused(userId, "The list of options was not valid for Slack."));
  }

  private static boolean short100(ObjectNode answer) {
    boolean one = answer.path("options").isArray() != answer.path("option_groups").isArray();
    return one
        && answer.path("options").size() <= 100
        && answer.path("option_groups").size() <= 100;
  }

  private Optional<ObjectNode> suggestion(
      String userId, JsonNode container, String blockId, String actionId, String value) {
    return Place.find(state, userId, container)
        .filter(place -> Field.find(place.blocks(), blockId, actionId).isPresent())
        .map(
            place -> {
              ObjectNode payload = dispatch.payload("block_suggestion", state.people().get(userId));
              place.describe(state, Json.object(), payload);
              payload.put("action_id", actionId).put("block_id", blockId);
              return payload.put("value", value);
            });
  }
}
