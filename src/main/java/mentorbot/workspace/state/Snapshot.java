package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * What survives a restart, as one JSON file: messages, Homes, open modals, unread marks, people who
 * changed, the programme clock. Triggers and response_urls do not.
 */
final class Snapshot {
  private static final int VERSION = 1;

  private Snapshot() {}

  /** Call inside {@link State#locked}. */
  static ObjectNode of(State state) {
    ObjectNode root = Json.object().put("version", VERSION);
    root.put("clock", state.programmeNow().toString());
    root.put("last_micros", state.conversations().timestamps().last());
    ArrayNode groups = root.putArray("groups");
    ArrayNode messages = root.putArray("messages");
    for (Channel channel : state.conversations().all()) {
      if (channel.kind() == Channel.Kind.MPIM) {
        groups.add(Json.MAPPER.<JsonNode>valueToTree(channel));
      }
      state.conversations().in(channel.id()).stream()
          .map(m -> Json.MAPPER.<JsonNode>valueToTree(m))
          .forEach(messages::add);
    }
    ObjectNode homes = root.putObject("homes");
    state.views().homes().forEach((user, home) -> homes.set(user, home));
    ObjectNode modals = root.putObject("modals");
    state.people().all().forEach(m -> modals.set(m.id(), state.views().toPage(m.id())));
    ObjectNode unread = root.putObject("unread");
    state.people().all().forEach(m -> unread.put(m.id(), state.people().unread(m.id())));
    ArrayNode changed = root.putArray("people");
    state.people().changed().forEach(m -> changed.add(Json.MAPPER.<JsonNode>valueToTree(m)));
    return root;
  }

  static void restore(JsonNode root, State state) {
    if (root.path("version").asInt() != VERSION) {
      throw new IllegalStateException("the workspace file is of another version");
    }
    people(root, state);
    root.path("groups").forEach(node -> state.conversations().add(read(node, Channel.class)));
    root.path("messages").forEach(node -> state.conversations().restore(read(node, Message.class)));
    root.path("homes")
        .properties()
        .forEach(home -> state.views().restoreHome(home.getKey(), (ObjectNode) home.getValue()));
    root.path("modals")
        .properties()
        .forEach(stack -> state.views().restoreStack(stack.getKey(), stack.getValue()));
    state.conversations().timestamps().resumeAfter(root.path("last_micros").asLong());
  }

  private static void people(JsonNode root, State state) {
    root.path("people").forEach(node -> admit(state, read(node, Member.class)));
    root.path("unread")
        .properties()
        .forEach(u -> state.people().setUnread(u.getKey(), u.getValue().asInt()));
  }

  /** One line of the journal. */
  static void replay(JsonNode line, State state) {
    JsonNode whole = line.path("whole");
    String user = line.path("user").asText();
    switch (line.path("kind").asText()) {
      case "message", "message_changed" -> {
        if (!whole.isMissingNode()) {
          state.conversations().restore(read(whole, Message.class));
        }
      }
      case "message_deleted" ->
          state.conversations().delete(line.path("channel").asText(), line.path("ts").asText());
      case "channel" -> state.conversations().restore(read(whole, Channel.class));
      case "home" -> state.views().restoreHome(user, (ObjectNode) line.path("view"));
      case "modal" -> state.views().restoreStack(user, line.path("stack"));
      default -> people(line, state);
    }
    state.conversations().timestamps().resumeAfter(line.path("last_micros").asLong());
  }

  private static void admit(State state, Member member) {
    state.people().put(member);
    state.conversations().directMessage(member.id());
  }

  private static <T> T read(JsonNode node, Class<T> type) {
    return Json.MAPPER.convertValue(node, type);
  }

  /** The file as it was last written in whole; empty when there is none. */
  static Optional<JsonNode> load(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Json.MAPPER.readTree(file.toFile()))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  static Optional<Instant> clock(Path file) {
    return load(file).flatMap(root -> Json.text(root, "clock")).map(Instant::parse);
  }

  /** A reader finds the old file or the new one, never half of one. */
  static void write(ObjectNode root, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, Json.MAPPER.writeValueAsBytes(root));
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
