package mentorbot.workspace.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands. `to` names the only person who sees it (ephemeral, or the echo of a typed
 * command); `command` is that typed text; `files` are shared by it, as Slack describes them. `ts`
 * is programme time in "seconds.micros", unique in the workspace.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Message(
    String channel,
    String ts,
    String user,
    boolean bot,
    String text,
    ArrayNode blocks,
    ArrayNode attachments,
    @Nullable ObjectNode metadata,
    @Nullable String threadTs,
    @Nullable String to,
    @Nullable String editedTs,
    @Nullable String command,
    @Nullable ArrayNode files) {

  /** A draft has no ts yet: posting gives it one. */
  public static Message draft(String channel, String user, boolean bot, String text) {
    return new Message(
        channel,
        "",
        user,
        bot,
        text,
        Json.array(),
        Json.array(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public Message at(String newTs) {
    return new Message(
        channel,
        newTs,
        user,
        bot,
        text,
        blocks,
        attachments,
        metadata,
        threadTs,
        to,
        editedTs,
        command,
        files);
  }

  public Message saying(String newText, ArrayNode newBlocks, ArrayNode newAttachments) {
    return new Message(
        channel,
        ts,
        user,
        bot,
        newText,
        newBlocks,
        newAttachments,
        metadata,
        threadTs,
        to,
        editedTs,
        command,
        files);
  }

  public Message carrying(@Nullable ObjectNode newMetadata) {
    return new Message(
        channel,
        ts,
        user,
        bot,
        text,
        blocks,
        attachments,
        newMetadata,
        threadTs,
        to,
        editedTs,
        command,
        files);
  }

  public Message inThread(@Nullable String newThreadTs) {
    return new Message(
        channel,
        ts,
        user,
        bot,
        text,
        blocks,
        attachments,
        metadata,
        newThreadTs,
        to,
        editedTs,
        command,
        files);
  }

  public Message onlyFor(String userId) {
    return new Message(
        channel,
        ts,
        user,
        bot,
        text,
        blocks,
        attachments,
        metadata,
        threadTs,
        userId,
        editedTs,
        command,
        files);
  }

  public Message sharing(ArrayNode newFiles) {
    return new Message(
        channel,
        ts,
        user,
        bot,
        text,
        blocks,
        attachments,
        metadata,
        threadTs,
        to,
        editedTs,
        command,
        newFiles);
  }

  public Message editedAt(String when) {
    return new Message(
        channel,
        ts,
        user,
        bot,
        text,
        blocks,
        attachments,
        metadata,
        threadTs,
        to,
        when,
        command,
        files);
  }

  /** The echo of a typed command, seen by the person who typed it. */
  public static Message echo(String channel, String user, String typed) {
    return new Message(
        channel,
        "",
        user,
        false,
        typed,
        Json.array(),
        Json.array(),
        null,
        null,
        user,
        null,
        typed,
        null);
  }

  public boolean seenBy(String userId) {
    return to == null || to.equals(userId);
  }

  /** Kept by Slack, and so in a conversation's history. */
  public boolean lasting() {
    return to == null;
  }

  /** Slack's message object. */
  public ObjectNode toSlack(Identity app, boolean withMetadata) {
    ObjectNode node = Json.object();
    node.put("type", "message").put("user", user).put("ts", ts).put("team", app.teamId());
    node.put("text", text);
    if (bot) {
      node.put("bot_id", app.botId()).put("app_id", app.appId());
    }
    if (!blocks.isEmpty()) {
      node.set("blocks", blocks.deepCopy());
    }
    if (!attachments.isEmpty()) {
      node.set("attachments", attachments.deepCopy());
    }
    if (files != null) {
      node.put("subtype", "file_share").set("files", files.deepCopy());
    }
    if (threadTs != null) {
      node.put("thread_ts", threadTs);
    }
    if (editedTs != null) {
      node.putObject("edited").put("user", user).put("ts", editedTs);
    }
    if (withMetadata && metadata != null) {
      node.set("metadata", metadata.deepCopy());
    }
    return node;
  }

  /** The shape the page draws. */
  public ObjectNode toPage() {
    ObjectNode node = Json.object();
    node.put("channel", channel).put("ts", ts).put("user", user).put("bot", bot).put("text", text);
    node.set("blocks", blocks.deepCopy());
    node.put("ephemeral", to != null && command == null).put("to", to);
    node.put("edited", editedTs != null).put("deleted", false).put("thread_ts", threadTs);
    node.put("metadata_type", metadata == null ? null : metadata.path("event_type").asText());
    node.put("command", command);
    node.set("files", files == null ? Json.array() : files.deepCopy());
    return node;
  }
}
