package mentorbot.workspace.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;
import mentorbot.workspace.state.Views;
import org.jspecify.annotations.Nullable;

/** Where a person acts: in a message they see, in their open modal, or in their Home. */
record Place(
    JsonNode blocks,
    @Nullable ObjectNode view,
    @Nullable Message message,
    @Nullable Channel channel) {

  /** The page's {type: message | view | home, …}; empty when it is gone or not theirs. */
  static Optional<Place> find(State state, String userId, JsonNode container) {
    return switch (container.path("type").asText()) {
      case "message" ->
          message(state, userId, container.path("channel").asText(), container.path("ts").asText());
      case "view" -> modal(state, userId, container.path("view_id").asText());
      case "home" -> state.views().home(userId).map(Place::of);
      default -> Optional.empty();
    };
  }

  private static Place of(ObjectNode view) {
    return new Place(view.path("blocks"), view, null, null);
  }

  static Optional<Place> message(State state, String userId, String channelId, String ts) {
    return state
        .conversations()
        .find(channelId)
        .filter(c -> c.holds(userId))
        .flatMap(
            channel ->
                state
                    .conversations()
                    .message(channelId, ts)
                    .filter(m -> m.seenBy(userId))
                    .map(m -> new Place(m.blocks(), null, m, channel)));
  }

  static Optional<Place> modal(State state, String userId, String viewId) {
    Optional<Place> modal =
        state.views().stack(userId).stream()
            .filter(v -> Views.id(v).equals(viewId))
            .findFirst()
            .map(Place::of);
    return modal.or(
        () -> state.views().home(userId).filter(v -> Views.id(v).equals(viewId)).map(Place::of));
  }

  /** The modal a trigger belongs to; null for messages and Home. */
  @Nullable String modalId() {
    return view != null && view.path("type").asText().equals("modal") ? Views.id(view) : null;
  }

  /** Adds container, channel, message or view as Slack's payloads have them. */
  void describe(State state, JsonNode typed, ObjectNode payload) {
    ObjectNode values = Values.of(blocks, typed);
    if (view != null) {
      payload.putObject("container").put("type", "view").put("view_id", Views.id(view));
      payload.set("view", withValues(view, values));
      return;
    }
    if (message != null && channel != null) {
      payload
          .putObject("container")
          .put("type", "message")
          .put("message_ts", message.ts())
          .put("channel_id", channel.id())
          .put("is_ephemeral", !message.lasting());
      payload.set("channel", Dispatch.channel(channel));
      if (message.lasting()) {
        payload.set("message", message.toSlack(state.identity(), true));
      }
      payload.putObject("state").set("values", values);
    }
  }

  static ObjectNode withValues(ObjectNode view, ObjectNode values) {
    ObjectNode copy = view.deepCopy();
    copy.putObject("state").set("values", values);
    return copy;
  }
}
