package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;
import org.jspecify.annotations.Nullable;

/** Posting, whispering, changing and deleting messages. */
final class ChatMethods {
  private final State state;
  private final Postings postings;

  ChatMethods(State state, Postings postings) {
    this.state = state;
    this.postings = postings;
  }

  Reply post(Args args) {
    Optional<Channel> channel = place(args);
    if (channel.isEmpty()) {
      return Reply.refuse("channel_not_found");
    }
    Optional<Reply> refused =
        closed(channel.get())
            .or(() -> Content.refusal(args))
            .or(() -> noThread(args, channel.get()));
    if (refused.isPresent()) {
      return refused.get();
    }
    Message draft = postings.draft(channel.get().id(), Content.of(args));
    Message posted = postings.post(draft.inThread(thread(args)));
    ObjectNode body = Json.object().put("channel", posted.channel()).put("ts", posted.ts());
    return Reply.ok(body.set("message", posted.toSlack(state.identity(), true)));
  }

  Reply whisper(Args args) {
    Optional<Channel> channel = place(args);
    if (channel.isEmpty()) {
      return Reply.refuse("channel_not_found");
    }
    String user = args.text("user").orElse("");
    if (!channel.get().holds(user)) {
      return Reply.refuse("user_not_in_channel");
    }
    Optional<Reply> refused = closed(channel.get()).or(() -> Content.refusal(args));
    if (refused.isPresent()) {
      return refused.get();
    }
    Message draft = postings.draft(channel.get().id(), Content.of(args));
    Message posted = postings.post(draft.onlyFor(user).carrying(null));
    return Reply.ok(Json.object().put("message_ts", posted.ts()));
  }

  Reply update(Args args) {
    Optional<Channel> channel = conversation(args);
    if (channel.isEmpty()) {
      return Reply.refuse("channel_not_found");
    }
    Optional<Message> found = message(args, channel.get());
    if (found.isEmpty()) {
      return Reply.refuse("message_not_found");
    }
    if (!found.get().bot()) {
      return Reply.refuse("cant_update_message");
    }
    Optional<Reply> refused = Content.refusal(args);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (args.text("text").filter(t -> Content.length(t) > Content.UPDATE_TEXT).isPresent()) {
      return Reply.refuse("msg_too_long");
    }
    return updated(found.get(), args);
  }

  /** What the call leaves out (blocks, attachments, metadata) stays as it was. */
  private Reply updated(Message before, Args args) {
    Content content = Content.of(args);
    Message after =
        before.saying(
            args.text("text").isPresent() ? content.text() : before.text(),
            args.given("blocks") ? content.blocks() : before.blocks(),
            args.given("attachments") ? content.attachments() : before.attachments());
    if (args.given("metadata")) {
      after = after.carrying(content.metadata());
    }
    after = after.editedAt(state.conversations().nextTs());
    postings.change(before, after);
    ObjectNode body = Json.object().put("channel", after.channel()).put("ts", after.ts());
    body.put("text", after.text());
    return Reply.ok(body.set("message", after.toSlack(state.identity(), true)));
  }

  Reply delete(Args args) {
    Optional<Channel> channel = conversation(args);
    if (channel.isEmpty()) {
      return Reply.refuse("channel_not_found");
    }
    Optional<Message> found = message(args, channel.get());
    if (found.isEmpty()) {
      return Reply.refuse("message_not_found");
    }
    if (!found.get().bot()) {
      return Reply.refuse("cant_delete_message");
    }
    postings.delete(found.get());
    return Reply.ok(
        Json.object().put("channel", found.get().channel()).put("ts", found.get().ts()));
  }

  private Optional<Channel> conversation(Args args) {
    return args.text("channel").flatMap(id -> state.conversations().find(id));
  }

  /** An ephemeral message is not kept by Slack: it cannot be found again. */
  private Optional<Message> message(Args args, Channel channel) {
    return args.text("ts")
        .flatMap(ts -> state.conversations().message(channel.id(), ts))
        .filter(Message::lasting);
  }

  /**
   * A conversation id, a public channel's name, or a person: then the app's conversation with them.
   */
  private Optional<Channel> place(Args args) {
    String asked = args.text("channel").orElse("");
    Optional<Member> person = state.people().find(asked);
    if (person.isPresent()) {
      return person.filter(p -> !p.deleted()).map(p -> state.conversations().directMessage(p.id()));
    }
    String name = asked.startsWith("#") ? asked.substring(1) : asked;
    return state.conversations().find(asked).or(() -> state.conversations().named(name));
  }

  private Optional<Reply> closed(Channel channel) {
    if (channel.kind() == Channel.Kind.IM && !state.manifest().messagesTab()) {
      return Optional.of(Reply.refuse("messages_tab_disabled"));
    }
    boolean allowed = channel.bot() || state.manifest().scopes().contains("chat:write.public");
    return allowed ? Optional.empty() : Optional.of(Reply.refuse("not_in_channel"));
  }

  private Optional<Reply> noThread(Args args, Channel channel) {
    String thread = thread(args);
    boolean lost =
        thread != null
            && state
                .conversations()
                .message(channel.id(), thread)
                .filter(Message::lasting)
                .isEmpty();
    return lost ? Optional.of(Reply.refuse("cannot_reply_to_message")) : Optional.empty();
  }

  private static @Nullable String thread(Args args) {
    return args.text("thread_ts").orElse(null);
  }
}
