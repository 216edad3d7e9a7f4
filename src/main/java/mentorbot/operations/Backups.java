package mentorbot.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Objects;
import mentorbot.store.BareDatabase;
import mentorbot.store.DatabaseFiles;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.DatabaseUnavailable;
import mentorbot.store.FileLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes one file that holds the whole database: from the running bot, which is asked at its door,
 * or from the files themselves when none runs. The file appears when it is whole and has been
 * opened as a trial, and never in place of another.
 */
public final class Backups {
  private final DatabaseSettings settings;
  private final DatabaseFiles files;

  public Backups(DatabaseSettings settings) {
    this.settings = settings;
    this.files =
        settings
            .files()
            .orElseThrow(
                () ->
                    new DatabaseUnavailable(
                        "PostgreSQL has its own tool for this, also while the bot runs: pg_dump"
                            + " --format=custom --file=FILE DATABASE, and pg_restore to go back."));
  }

  /** What was written: how large, how many rows, and whether by the running bot. */
  public record Written(Path file, long bytes, long rows, boolean running) {}

  public Written write(Path to) {
    var target = to.toAbsolutePath();
    refuse(target);
    var unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished.tar.gz");
    try {
      PrivateFiles.fresh(unfinished);
      boolean running = fill(unfinished);
      long rows = Archive.tried(unfinished).rows();
      Files.move(unfinished, target);
      return new Written(target, Files.size(target), rows, running);
    } catch (FileAlreadyExistsException e) {
      throw exists(target);
    } catch (IOException e) {
      throw DatabaseUnavailable.because("No backup was made", e);
    } finally {
      PrivateFiles.delete(unfinished);
    }
  }

  private static void refuse(Path target) {
    if (Files.exists(target)) {
      throw exists(target);
    }
    if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
      throw new DatabaseUnavailable(
          "There is no folder " + target.getParent() + ": make it first.");
    }
  }

  private static DatabaseUnavailable exists(Path target) {
    return new DatabaseUnavailable(
        target + " is there already, and nothing is overwritten: choose another name.");
  }

  /** Whether a running bot gave it. */
  private boolean fill(Path unfinished) throws IOException {
    try (var channel = BackupDoor.knock(files)) {
      if (channel == null) {
        ofStopped(unfinished);
        return false;
      }
      receive(channel, unfinished);
      return true;
    }
  }

  private static void receive(SocketChannel channel, Path unfinished) throws IOException {
    try (InputStream in = Channels.newInputStream(channel);
        OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.WRITE)) {
      BackupDoor.receive(in, out);
    }
    PrivateFiles.onDisk(unfinished);
  }

  /** Holding the files, so that no bot starts meanwhile. */
  private void ofStopped(Path unfinished) throws IOException {
    var room = PrivateFiles.folderIn(Objects.requireNonNull(unfinished.getParent()), "unpacked");
    var made = room.resolve("backup.tar.gz");
    try (var database = BareDatabase.existing(settings)) {
      database.backUp(made);
      PrivateFiles.ownersOnly(made);
      PrivateFiles.onDisk(made);
      Files.move(made, unfinished, StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException e) {
      throw DatabaseUnavailable.because("No backup was made", e);
    } finally {
      PrivateFiles.delete(made);
      PrivateFiles.delete(room);
    }
  }

  /** What came back: how many rows, and of which schema. */
  public record Restored(Path base, long rows, String version) {}

  /** Only where no database is, and nobody is about to make one. */
  public Restored restore(Path from) {
    if (!Files.isRegularFile(from)) {
      throw new DatabaseUnavailable("There is no file " + from + ".");
    }
    boolean fresh = !Files.exists(files.folder());
    var lock = FileLock.of(settings);
    try {
      refuseExisting();
      return restoreHeld(from);
    } catch (NoSuchFileException e) {
      throw new DatabaseUnavailable(from + " is no backup of mentorbot's: it lacks " + e.getFile());
    } catch (IOException e) {
      throw DatabaseUnavailable.because("Nothing was restored", e);
    } finally {
      if (fresh && files.existing().isEmpty()) {
        PrivateFiles.delete(files.part("held"));
        PrivateFiles.delete(files.folder());
      }
      lock.close();
    }
  }

  private void refuseExisting() {
    if (!files.existing().isEmpty()) {
      throw new DatabaseUnavailable(
          "A database is there already ("
              + files.existing().get(0)
              + ", …). Nothing was changed. Move its files elsewhere first, or set DATABASE_URL to"
              + " another place.");
    }
  }

  /** Tried beside where it goes, on the same disk; what makes it a database is moved last. */
  private Restored restoreHeld(Path from) throws IOException {
    var folder = files.folder().toAbsolutePath();
    try (var tried = Archive.tried(from, folder)) {
      @Nullable Path last = null;
      for (var ending : new String[] {"data", "backup", "log", "lobs", "script", "properties"}) {
        var part = tried.part(ending);
        if (Files.exists(part)) {
          PrivateFiles.onDisk(part);
          last = Files.move(part, files.part(ending));
        }
      }
      if (last == null) {
        throw new IOException("the archive is empty");
      }
      return new Restored(files.base(), tried.rows(), tried.version());
    }
  }
}
