package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Channels and the messages in them, oldest first. */
public final class Conversations {
  private final People people;
  private final Feed feed;
  private final Supplier<Instant> programmeTime;
  private final Timestamps timestamps = new Timestamps();
  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final Map<String, List<Message>> messages = new LinkedHashMap<>();

  Conversations(Clinic clinic, People people, Feed feed, Supplier<Instant> programmeTime) {
    this.people = people;
    this.feed = feed;
    this.programmeTime = programmeTime;
    clinic.channels().forEach(this::add);
    clinic.people().forEach(member -> directMessage(member.id()));
  }

  void add(Channel channel) {
    channels.put(channel.id(), channel);
    messages.computeIfAbsent(channel.id(), id -> new ArrayList<>());
  }

  Timestamps timestamps() {
    return timestamps;
  }

  public String nextTs() {
    return timestamps.next(programmeTime.get());
  }

  public List<Channel> all() {
    return List.copyOf(channels.values());
  }

  public Optional<Channel> find(String id) {
    return Optional.ofNullable(channels.get(id));
  }

  public Optional<Channel> named(String name) {
    return channels.values().stream()
        .filter(c -> c.kind() == Channel.Kind.PUBLIC && c.name().equals(name))
        .findFirst();
  }

  /** The person's conversation with the bot, opened when there is none yet. */
  public Channel directMessage(String userId) {
    String id = people.get(userId).dm();
    if (!channels.containsKey(id)) {
      add(new Channel(id, Channel.Kind.IM, id, List.of(userId), true));
    }
    return find(id).orElseThrow();
  }

  /** The group conversation of exactly these people and the bot, if it is open already. */
  public Optional<Channel> group(Set<String> users) {
    return channels.values().stream()
        .filter(c -> c.kind() == Channel.Kind.MPIM && Set.copyOf(c.members()).equals(users))
        .findFirst();
  }

  public Channel openGroup(Set<String> users) {
    Set<String> sorted = new TreeSet<>(users);
    String names =
        sorted.stream().map(id -> people.get(id).name()).collect(Collectors.joining("--"));
    long groups = channels.values().stream().filter(c -> c.kind() == Channel.Kind.MPIM).count();
    String id = String.format(Locale.ROOT, "G0GROUP%03d", groups + 1);
    Channel group =
        new Channel(id, Channel.Kind.MPIM, "mpdm-" + names + "-1", List.copyOf(sorted), true);
    add(group);
    feed.publish("channel", Json.object().set("channel", toPage(group)));
    return group;
  }

  public List<Message> in(String channel) {
    return messages.getOrDefault(channel, List.of());
  }

  public Optional<Message> message(String channel, String ts) {
    return in(channel).stream().filter(m -> m.ts().equals(ts)).findFirst();
  }

  /** Gives the draft its ts; a message of the bot to one person counts as unread there. */
  public Message post(Message draft) {
    Message message = draft.at(nextTs());
    restore(message);
    feed.publish("message", Json.object().set("message", message.toPage()));
    Channel channel = find(message.channel()).orElseThrow();
    if (message.bot() && channel.kind() == Channel.Kind.IM) {
      people.hears(channel.members().get(0));
    }
    return message;
  }

  /** In its place by ts, or in the place of the one with the same. */
  void restore(Message message) {
    List<Message> there = messages.computeIfAbsent(message.channel(), id -> new ArrayList<>());
    int at = there.size() - 1;
    while (at >= 0 && there.get(at).ts().compareTo(message.ts()) > 0) {
      at--;
    }
    if (at >= 0 && there.get(at).ts().equals(message.ts())) {
      there.set(at, message);
    } else {
      there.add(at + 1, message);
    }
  }

  void restore(Channel channel) {
    channels.putIfAbsent(channel.id(), channel);
  }

  /** Takes the place of the message with the same channel and ts. */
  public void change(Message changed) {
    messages
        .getOrDefault(changed.channel(), List.of())
        .replaceAll(m -> m.ts().equals(changed.ts()) ? changed : m);
    feed.publish("message_changed", Json.object().set("message", changed.toPage()));
  }

  public void delete(String channel, String ts) {
    if (messages.getOrDefault(channel, new ArrayList<>()).removeIf(m -> m.ts().equals(ts))) {
      feed.publish("message_deleted", Json.object().put("channel", channel).put("ts", ts));
    }
  }

  public static ObjectNode toPage(Channel channel) {
    ObjectNode node = Json.object().put("id", channel.id()).put("name", channel.name());
    node.put("kind", channel.kind().type);
    channel.members().forEach(node.putArray("members")::add);
    return node;
  }
}
