package mentorbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two processes off one HSQLDB file. The operating system drops the lock when its holder
 * dies, so that a restart after a kill does not wait.
 */
final class FileLock implements AutoCloseable {
  private static final String FILE_PREFIX = "jdbc:hsqldb:file:";

  private final @Nullable FileChannel channel;

  private FileLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /** Throws {@link DatabaseUnavailable} if a living process holds the file. */
  static FileLock of(DatabaseSettings settings) {
    if (!settings.url().startsWith(FILE_PREFIX)) {
      return new FileLock(null);
    }
    var file = settings.url().substring(FILE_PREFIX.length()).split(";", -1)[0];
    var path = Path.of(file + ".held").toAbsolutePath();
    try {
      Files.createDirectories(path.getParent());
      return new FileLock(lock(path));
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The database's folder can't be written to: make "
              + path.getParent()
              + " writable, or set DATABASE_URL to a file elsewhere.",
          e);
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // Falls through: held is held.
    }
    channel.close();
    throw new DatabaseUnavailable(
        "The database file is in use by another running mentorbot. Stop that one first, or set"
            + " DATABASE_URL to another file.");
  }

  @Override
  public void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
