package mentorbot.workspace.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each change since the last snapshot, a line each, handed to the operating system before anybody
 * hears of it: a killed process loses nothing. Files are numbered; a snapshot makes those before it
 * needless. Reading one twice, or one that a snapshot already holds, changes nothing.
 */
final class Journal implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Journal.class);

  private final State state;
  private final Path file;
  private final Runnable deaf;
  private FileChannel channel;
  private int number;

  private Journal(State state, Path file) throws IOException {
    this.state = state;
    this.file = file;
    List<Path> before = all(file);
    number = before.isEmpty() ? 1 : numberOf(before.get(before.size() - 1)) + 1;
    channel = begin();
    deaf = state.feed().listen(this::note);
  }

  static Journal open(State state, Path file) {
    try {
      Files.createDirectories(folderOf(file));
      return new Journal(state, file);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write beside " + file, failed);
    }
  }

  private FileChannel begin() throws IOException {
    return FileChannel.open(
        Path.of(file + ".journal." + number), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** The journals of this file, the oldest first. */
  private static List<Path> all(Path file) throws IOException {
    Path folder = folderOf(file);
    String prefix = file.getFileName() + ".journal.";
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var found = Files.list(folder)) {
      return found
          .filter(path -> path.getFileName().toString().startsWith(prefix))
          .sorted(Comparator.comparingInt(Journal::numberOf))
          .toList();
    }
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "the file is a folder");
  }

  private static int numberOf(Path journal) {
    String name = journal.getFileName().toString();
    return Integer.parseInt(name.substring(name.lastIndexOf('.') + 1));
  }

  /** What happened after the snapshot was written; a line cut off by the end is no line. */
  static List<JsonNode> lines(Path file) {
    List<JsonNode> lines = new ArrayList<>();
    try {
      for (Path journal : all(file)) {
        for (String line : Files.readString(journal).split("\n", -1)) {
          parsed(line).ifPresent(lines::add);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the journal of " + file, unreadable);
    }
    return lines;
  }

  private static Optional<JsonNode> parsed(String line) {
    try {
      return line.isEmpty() ? Optional.empty() : Optional.of(Json.MAPPER.readTree(line));
    } catch (JsonProcessingException cutOff) {
      return Optional.empty();
    }
  }

  static Optional<Instant> clock(Path file) {
    List<JsonNode> lines = lines(file);
    return lines.isEmpty()
        ? Optional.empty()
        : Json.text(lines.get(lines.size() - 1), "clock").map(Instant::parse);
  }

  /** Called where the change was made, alone with the state. */
  private void note(ObjectNode news) {
    String type = news.path("type").asText();
    ObjectNode line = Json.object().put("kind", type);
    switch (type) {
      case "message", "message_changed" -> noteMessage(line, news.path("message"));
      case "message_deleted" -> line.setAll(news);
      case "channel" -> noteChannel(line, news.path("channel").path("id").asText());
      case "home", "modal" -> line.setAll(news);
      case "people" -> notePeople(line);
      case "clock" -> {}
      default -> {
        return;
      }
    }
    line.put("clock", state.programmeNow().toString());
    line.put("last_micros", state.conversations().timestamps().last());
    append(line);
  }

  private void noteMessage(ObjectNode line, JsonNode shown) {
    state
        .conversations()
        .message(shown.path("channel").asText(), shown.path("ts").asText())
        .ifPresent(message -> line.set("whole", Json.MAPPER.valueToTree(message)));
  }

  private void noteChannel(ObjectNode line, String id) {
    state.conversations().find(id).ifPresent(c -> line.set("whole", Json.MAPPER.valueToTree(c)));
  }

  private void notePeople(ObjectNode line) {
    ObjectNode unread = line.putObject("unread");
    state.people().all().forEach(m -> unread.put(m.id(), state.people().unread(m.id())));
    ArrayNode changed = line.putArray("people");
    state.people().changed().forEach(m -> changed.add(Json.MAPPER.<JsonNode>valueToTree(m)));
  }

  private synchronized void append(ObjectNode line) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException failed) {
      log.warn("could not note a change of the local workspace: {}", failed.getMessage());
    }
  }

  /** Goes on in a new file; call where the snapshot's picture is taken, alone with the state. */
  synchronized int turnOver() {
    try {
      channel.close();
      number++;
      channel = begin();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot begin a new journal of " + file, failed);
    }
    return number;
  }

  /** The snapshot taken when this number began is on disk. */
  void forgetBefore(int begun) throws IOException {
    for (Path journal : all(file)) {
      if (numberOf(journal) < begun) {
        Files.delete(journal);
      }
    }
  }

  @Override
  public synchronized void close() {
    deaf.run();
    try {
      channel.close();
    } catch (IOException failed) {
      log.warn("could not close the journal: {}", failed.getMessage());
    }
  }
}
