package mentorbot.operations;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mentorbot.store.DatabaseFiles;
import mentorbot.store.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a running bot can be asked for a backup: a socket beside its database, in a folder that
 * only its owner may enter. It hands the backup through, so that the bot needs no way to where it
 * goes.
 */
public final class BackupDoor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BackupDoor.class);
  private static final byte ASKED = 'B';
  private static final int PIECE = 1 << 16;

  private final ServerSocketChannel door;
  private final Path folder;
  private final Maker maker;

  /** Makes a backup in this file. */
  public interface Maker {
    void backUp(Path file);
  }

  private BackupDoor(ServerSocketChannel door, Path folder, Maker maker) {
    this.door = door;
    this.folder = folder;
    this.maker = maker;
  }

  /**
   * Empty where there can be none, as on a path longer than sockets may have: backups are then made
   * of the stopped bot. Whoever opens it holds the database's lock.
   */
  public static Optional<BackupDoor> open(DatabaseFiles files, Maker maker) {
    try {
      var folder = files.part("running");
      PrivateFiles.folder(folder);
      Files.deleteIfExists(socket(files));
      var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      door.bind(UnixDomainSocketAddress.of(socket(files)));
      PrivateFiles.ownersOnly(socket(files));
      var opened = new BackupDoor(door, folder, maker);
      var thread = new Thread(opened::attend, "backups");
      thread.setDaemon(true);
      thread.start();
      return Optional.of(opened);
    } catch (IOException | UnsupportedOperationException e) {
      LOG.warn("no backup can be asked for while running: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private static Path socket(DatabaseFiles files) {
    return files.part("running").resolve("door");
  }

  private void attend() {
    while (door.isOpen()) {
      try (var visitor = door.accept()) {
        serve(visitor);
      } catch (ClosedChannelException closed) {
        return;
      } catch (IOException | RuntimeException e) {
        LOG.warn("a backup failed: {}", e.getMessage());
      }
    }
  }

  private void serve(SocketChannel visitor) throws IOException {
    var out = new DataOutputStream(Channels.newOutputStream(visitor));
    if (Channels.newInputStream(visitor).read() != ASKED) {
      return;
    }
    var file = folder.resolve("backup.tar.gz");
    try {
      Files.deleteIfExists(file);
      maker.backUp(file);
    } catch (IOException | RuntimeException e) {
      LOG.warn("a backup could not be made: {}", e.getMessage());
      out.writeLong(-1);
      out.writeUTF(String.valueOf(e.getMessage()));
      PrivateFiles.delete(file);
      return;
    }
    try {
      out.writeLong(Files.size(file));
      Files.copy(file, out);
      out.flush();
      LOG.info("a backup was made");
    } finally {
      PrivateFiles.delete(file);
    }
  }

  /** A connection at which a backup has been asked for, or null if nobody is there. */
  static @Nullable SocketChannel knock(DatabaseFiles files) throws IOException {
    if (!Files.exists(socket(files))) {
      return null;
    }
    var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.connect(UnixDomainSocketAddress.of(socket(files)));
      Channels.newOutputStream(channel).write(ASKED);
      return channel;
    } catch (IOException leftByADeadProcess) {
      channel.close();
      return null;
    }
  }

  /** Throws if the bot could not make one, or if not all of it came. */
  static void receive(InputStream from, OutputStream to) throws IOException {
    var in = new DataInputStream(from);
    long left = in.readLong();
    if (left < 0) {
      throw new DatabaseUnavailable("The running bot could not make a backup: " + in.readUTF());
    }
    var piece = new byte[PIECE];
    while (left > 0) {
      int got = in.read(piece, 0, (int) Math.min(PIECE, left));
      if (got < 0) {
        throw new EOFException("the running bot stopped in the middle of it");
      }
      to.write(piece, 0, got);
      left -= got;
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      Files.deleteIfExists(folder.resolve("door"));
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      LOG.debug("closing the door: {}", e.getMessage());
    }
  }
}
