package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contents of uploaded files; what they are called stands in the messages that share them. */
public final class SharedFiles {
  private static final Pattern ID = Pattern.compile("F[A-Z0-9]{1,20}");

  private final @Nullable Path folder;
  private final Map<String, byte[]> inMemory = new ConcurrentHashMap<>();

  private SharedFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  /** In a folder beside the state file; without one, in memory only. */
  public static SharedFiles beside(@Nullable Path stateFile) {
    return new SharedFiles(stateFile == null ? null : stateFile.resolveSibling("files"));
  }

  /** On disk before anybody hears of it. */
  public void keep(String id, byte[] content) {
    if (folder == null) {
      inMemory.put(id, content);
      return;
    }
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(checked(id)), content);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot keep a file in " + folder, failed);
    }
  }

  public Optional<byte[]> read(String id) {
    if (folder == null) {
      return Optional.ofNullable(inMemory.get(id));
    }
    Path file = folder.resolve(checked(id));
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read " + file, failed);
    }
  }

  private static String checked(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no id of a file");
    }
    return id;
  }

  /** How Slack describes a file that somebody shared; call inside {@link State#read}. */
  public static Optional<JsonNode> shared(State state, String id) {
    return state.conversations().all().stream()
        .flatMap(channel -> state.conversations().in(channel.id()).stream())
        .flatMap(message -> Stream.ofNullable(message.files()))
        .flatMap(ArrayNode::valueStream)
        .filter(file -> file.path("id").asText().equals(id))
        .findFirst();
  }
}
