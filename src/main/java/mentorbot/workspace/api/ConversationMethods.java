package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mentorbot.workspace.state.Channel;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Member;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.State;

/** Opening, describing and reading conversations. */
final class ConversationMethods {
  private static final Pattern TS = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
  private static final int MOST_IN_GROUP = 8;

  private final State state;

  ConversationMethods(State state) {
    this.state = state;
  }

  Reply open(Args args) {
    Optional<String> channel = args.text("channel");
    if (channel.isPresent()) {
      return state
          .conversations()
          .find(channel.get())
          .filter(c -> c.kind() != Channel.Kind.PUBLIC)
          .map(c -> opened(c, args, true))
          .orElseGet(() -> Reply.refuse("channel_not_found"));
    }
    Optional<String> users = args.text("users");
    if (users.isEmpty()) {
      return Reply.refuse("users_list_not_supplied");
    }
    Set<String> ids = new TreeSet<>();
    Arrays.stream(users.get().split(",")).map(String::strip).forEach(ids::add);
    ids.remove(state.identity().botUserId());
    return openWith(ids, args);
  }

  private Reply openWith(Set<String> ids, Args args) {
    if (ids.isEmpty()) {
      return Reply.refuse("not_enough_users");
    }
    if (ids.size() > MOST_IN_GROUP) {
      return Reply.refuse("too_many_users");
    }
    for (String id : ids) {
      Optional<Member> member = state.people().find(id);
      if (member.isEmpty()) {
        return Reply.refuse("user_not_found");
      }
      if (member.get().deleted()) {
        return Reply.refuse("user_disabled");
      }
    }
    Optional<Reply> closed = Scopes.without(state, ids.size() == 1 ? "im:write" : "mpim:write");
    if (closed.isPresent()) {
      return closed.get();
    }
    if (ids.size() == 1) {
      return opened(state.conversations().directMessage(ids.iterator().next()), args, true);
    }
    Optional<Channel> group = state.conversations().group(ids);
    if (group.isEmpty() && args.flag("prevent_creation")) {
      return Reply.refuse("channel_not_found");
    }
    return opened(
        group.orElseGet(() -> state.conversations().openGroup(ids)), args, group.isPresent());
  }

  private Reply opened(Channel channel, Args args, boolean already) {
    ObjectNode body = Json.object();
    if (already) {
      body.put("no_op", true).put("already_open", true);
    }
    body.set(
        "channel",
        args.flag("return_im") ? describe(channel) : Json.object().put("id", channel.id()));
    return Reply.ok(body);
  }

  Reply info(Args args) {
    return readable(args, "read")
        .map(c -> Reply.ok(Json.object().set("channel", describe(c))))
        .orElseGet(() -> refusal(args, "read"));
  }

  Reply members(Args args) {
    Optional<Channel> channel = readable(args, "read");
    if (channel.isEmpty()) {
      return refusal(args, "read");
    }
    List<String> ids = new ArrayList<>(channel.get().members());
    if (channel.get().bot()) {
      ids.add(state.identity().botUserId());
    }
    var page = Page.of(ids, args, 100, 1000);
    if (page.isEmpty()) {
      return Reply.refuse("invalid_cursor");
    }
    ObjectNode body = Json.object();
    page.get().items().forEach(body.putArray("members")::add);
    return Reply.ok(body.set("response_metadata", page.get().metadata()));
  }

  Reply history(Args args) {
    Optional<Channel> channel = readable(args, "history");
    if (channel.isEmpty()) {
      return refusal(args, "history");
    }
    if (!channel.get().bot()) {
      return Reply.refuse("not_in_channel");
    }
    String oldest = args.text("oldest").orElse("0");
    String latest = args.text("latest").orElse("999999999999");
    if (!TS.matcher(oldest).matches()) {
      return Reply.refuse("invalid_ts_oldest");
    }
    if (!TS.matcher(latest).matches()) {
      return Reply.refuse("invalid_ts_latest");
    }
    List<Message> found = between(channel.get(), oldest, latest, args.flag("inclusive"));
    var page = Page.of(found, args, 100, 999);
    if (page.isEmpty()) {
      return Reply.refuse("invalid_cursor");
    }
    ObjectNode body = Json.object();
    ArrayNode messages = body.putArray("messages");
    boolean metadata = args.flag("include_all_metadata");
    page.get().items().forEach(m -> messages.add(m.toSlack(state.identity(), metadata)));
    body.put("has_more", page.get().hasMore()).put("pin_count", 0);
    body.putNull("channel_actions_ts").put("channel_actions_count", 0);
    if (page.get().hasMore()) {
      body.set("response_metadata", page.get().metadata());
    }
    return Reply.ok(body);
  }

  /** Newest first, threads' replies left out, as Slack has it. */
  private List<Message> between(Channel channel, String oldest, String latest, boolean inclusive) {
    long from = micros(oldest);
    long to = micros(latest);
    List<Message> found = new ArrayList<>();
    for (Message message : state.conversations().in(channel.id())) {
      long at = micros(message.ts());
      boolean inside = inclusive ? at >= from && at <= to : at > from && at < to;
      String thread = message.threadTs();
      if (message.lasting() && inside && (thread == null || thread.equals(message.ts()))) {
        found.add(message);
      }
    }
    Collections.reverse(found);
    return found;
  }

  private static long micros(String ts) {
    int dot = ts.indexOf('.');
    String fraction = dot < 0 ? "" : ts.substring(dot + 1);
    long whole = Long.parseLong(dot < 0 ? ts : ts.substring(0, dot));
    return whole * 1_000_000 + Long.parseLong((fraction + "000000").substring(0, 6));
  }

  private Optional<Channel> readable(Args args, String right) {
    return args.text("channel")
        .flatMap(id -> state.conversations().find(id))
        .filter(c -> Scopes.without(state, c.kind().scope + ":" + right).isEmpty());
  }

  private Reply refusal(Args args, String right) {
    return args.text("channel")
        .flatMap(id -> state.conversations().find(id))
        .flatMap(c -> Scopes.without(state, c.kind().scope + ":" + right))
        .orElseGet(() -> Reply.refuse("channel_not_found"));
  }

  private ObjectNode describe(Channel channel) {
    ObjectNode node = Json.object().put("id", channel.id()).put("created", 1_600_000_000L);
    node.put("is_archived", false).put("is_im", channel.kind() == Channel.Kind.IM);
    node.put("is_org_shared", false).put("context_team_id", state.identity().teamId());
    if (channel.kind() == Channel.Kind.IM) {
      return node.put("user", channel.members().get(0)).put("is_open", true).put("priority", 0);
    }
    boolean group = channel.kind() == Channel.Kind.MPIM;
    node.put("name", channel.name()).put("name_normalized", channel.name());
    node.put("is_channel", !group).put("is_group", false).put("is_mpim", group);
    node.put("is_private", group).put("is_general", channel.name().equals("general"));
    node.put("is_member", channel.bot()).put("num_members", channel.members().size());
    return node.put("is_shared", false).put("is_ext_shared", sharedOutside(channel));
  }

  private boolean sharedOutside(Channel channel) {
    return channel.members().stream()
        .anyMatch(id -> state.people().find(id).filter(Member::stranger).isPresent());
  }
}
