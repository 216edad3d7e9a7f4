package mentorbot.workspace.acts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import mentorbot.workspace.delivery.Ack;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;
import org.jspecify.annotations.Nullable;

/** Plain messages, opening Home, and shortcuts. */
final class Talk {
  private final Dispatch dispatch;
  private final State state;

  Talk(Dispatch dispatch) {
    this.dispatch = dispatch;
    this.state = dispatch.state();
  }

  /** The message stays even when the bot could not be told: events are tried again. */
  ObjectNode say(String userId, String channelId, String typed, @Nullable String thread) {
    Optional<Channel> channel =
        state.read(() -> state.conversations().find(channelId).filter(c -> c.holds(userId)));
    if (channel.isEmpty()) {
      return dispatch.refused(userId, "You are not in that conversation.");
    }
    boolean im = channel.get().kind() == Channel.Kind.IM;
    if (im && state.manifest().messagesReadOnly()) {
      return dispatch.refused(userId, "Sending messages to this app has been turned off.");
    }
    ObjectNode event = state.locked(() -> said(userId, channel.get(), typed, thread));
    if (!channel.get().bot()) {
      return Json.object();
    }
    String type = im ? "im" : channel.get().kind() == Channel.Kind.PUBLIC ? "channels" : "mpim";
    dispatch.deliveries().event("message." + type, event).join();
    return Json.object();
  }

  private ObjectNode said(String userId, Channel channel, String typed, @Nullable String thread) {
    String text = new Typed(state).forMessage(typed);
    Message message =
        state
            .conversations()
            .post(Message.draft(channel.id(), userId, false, text).inThread(thread));
    ObjectNode event = message.toSlack(state.identity(), false);
    event.put("client_msg_id", UUID.randomUUID().toString());
    event.put("channel", channel.id()).put("channel_type", channel.kind().type);
    return event.put("event_ts", message.ts());
  }

  ObjectNode openHome(String userId) {
    if (!state.manifest().homeTab()) {
      return dispatch.refused(userId, "The Home tab is turned off for this app.");
    }
    ObjectNode event =
        state.locked(
            () -> {
              ObjectNode opened = Json.object().put("type", "app_home_opened").put("user", userId);
              opened.put("channel", state.people().get(userId).dm()).put("tab", "home");
              state.views().home(userId).ifPresent(view -> opened.set("view", view.deepCopy()));
              return opened.put("event_ts", state.conversations().nextTs());
            });
    dispatch.deliveries().event("app_home_opened", event).join();
    return Json.object();
  }

  /** A global shortcut, or with a message one on that message. */
  ObjectNode shortcut(String userId, String callbackId, @Nullable String channelId, String ts) {
    boolean onMessage = channelId != null;
    boolean known =
        state
            .manifest()
            .shortcut(callbackId)
            .filter(s -> s.path("type").asText().equals(onMessage ? "message" : "global"))
            .isPresent();
    Optional<Place> place =
        channelId == null
            ? Optional.empty()
            : state.read(() -> Place.message(state, userId, channelId, ts));
    if (!known || (onMessage && place.isEmpty())) {
      return dispatch.refused(userId, "There is no such shortcut here.");
    }
    Member who = state.read(() -> state.people().get(userId));
    ObjectNode payload = state.locked(() -> chosen(who, callbackId, place));
    Ack ack =
        dispatch.interact(
            onMessage ? "message_action" : "shortcut",
            "user=" + userId + " callback_id=" + callbackId,
            payload);
    return ack.ok() ? Json.object() : dispatch.failed(userId, "That shortcut", ack);
  }

  private ObjectNode chosen(Member who, String callbackId, Optional<Place> place) {
    String type = place.isPresent() ? "message_action" : "shortcut";
    ObjectNode payload = dispatch.payload(type, who);
    payload.put("callback_id", callbackId).put("trigger_id", dispatch.trigger(who.id(), null));
    payload.put("action_ts", state.conversations().nextTs());
    place
        .flatMap(p -> Optional.ofNullable(p.message()))
        .ifPresent(
            message -> {
              var channel = state.conversations().find(message.channel()).orElseThrow();
              payload.set("channel", Dispatch.channel(channel));
              payload.put("message_ts", message.ts());
              payload.set("message", message.toSlack(state.identity(), true));
              payload.put(
                  "response_url", dispatch.responseUrl(message.channel(), who.id(), message.ts()));
            });
    return payload;
  }
}
