package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import mentorbot.workspace.delivery.Deliveries;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;

/**
 * The bot's own messages: stored, shown, and reported back to the bot as message events, as Slack
 * does with subtypes for edits and deletions.
 */
final class Postings {
  private final State state;
  private final Deliveries deliveries;

  Postings(State state, Deliveries deliveries) {
    this.state = state;
    this.deliveries = deliveries;
  }

  Message draft(String channel, Content content) {
    return content.on(Message.draft(channel, state.identity().botUserId(), true, ""));
  }

  Message post(Message draft) {
    Message posted = state.conversations().post(draft);
    if (posted.lasting()) {
      report(posted.channel(), posted.toSlack(state.identity(), true), posted.ts());
    }
    return posted;
  }

  void change(Message before, Message after) {
    state.conversations().change(after);
    if (after.lasting()) {
      ObjectNode event = Json.object().put("type", "message").put("subtype", "message_changed");
      event.set("message", after.toSlack(state.identity(), true));
      event.set("previous_message", before.toSlack(state.identity(), true));
      report(after.channel(), event.put("hidden", true), state.conversations().nextTs());
    }
  }

  void delete(Message message) {
    state.conversations().delete(message.channel(), message.ts());
    if (message.lasting()) {
      ObjectNode event = Json.object().put("type", "message").put("subtype", "message_deleted");
      event.set("previous_message", message.toSlack(state.identity(), true));
      event.put("deleted_ts", message.ts()).put("hidden", true);
      report(message.channel(), event, state.conversations().nextTs());
    }
  }

  private void report(String channelId, ObjectNode event, String ts) {
    Channel channel = state.conversations().find(channelId).orElseThrow();
    event.put("ts", ts).put("event_ts", ts).put("channel", channelId);
    event.put("channel_type", channel.kind().type);
    String subscription =
        channel.kind() == Channel.Kind.PUBLIC
            ? "message.channels"
            : "message." + channel.kind().type;
    var unused = deliveries.event(subscription, event);
  }
}
