package mentorbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two processes off one HSQLDB file. The operating system drops the lock when its holder
 * dies, so that a restart after a kill does not wait.
 */
public final class FileLock implements AutoCloseable {
  /**
   * What this process holds. To open the file of a lock again and close it would drop the lock: the
   * operating system keeps one a process, not one a channel.
   */
  private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

  private final @Nullable Object held;
  private final @Nullable FileChannel channel;

  private FileLock(@Nullable Object held, @Nullable FileChannel channel) {
    this.held = held;
    this.channel = channel;
  }

  /** Throws {@link DatabaseUnavailable} if a living process holds the file, this one included. */
  public static FileLock of(DatabaseSettings settings) {
    var files = settings.files();
    if (files.isEmpty()) {
      return new FileLock(null, null);
    }
    var path = files.get().part("held").toAbsolutePath();
    try {
      Files.createDirectories(path.getParent());
      return of(path);
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The database's folder can't be written to: make "
              + path.getParent()
              + " writable, or set DATABASE_URL to a file elsewhere.",
          e);
    }
  }

  private static FileLock of(Path path) throws IOException {
    var file = Objects.requireNonNull(path.getParent()).toRealPath().resolve(path.getFileName());
    if (!HELD.add(file)) {
      throw inUse();
    }
    try {
      return new FileLock(file, lock(path));
    } catch (IOException | RuntimeException e) {
      HELD.remove(file);
      throw e;
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() != null) {
      return channel;
    }
    channel.close();
    throw inUse();
  }

  private static DatabaseUnavailable inUse() {
    return new DatabaseUnavailable(
        "The database file is in use by another running mentorbot. Stop that one first, or set"
            + " DATABASE_URL to another file.");
  }

  @Override
  public void close() {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (held != null) {
        HELD.remove(held);
      }
    }
  }
}
