package mentorbot.operations;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import mentorbot.store.BareDatabase;
import mentorbot.store.DatabaseFiles;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.DatabaseUnavailable;
import org.hsqldb.lib.tar.TarMalformatException;
import org.hsqldb.lib.tar.TarReader;

/** A backup unpacked into a folder of its own and opened: only then is it known to be one. */
final class Archive implements AutoCloseable {
  /** Whatever a backup is called: by this name its reader knows how it is packed. */
  private static final String NAME = "backup.tar.gz";

  private final Path folder;
  private final DatabaseFiles files;
  private final long rows;
  private final String version;

  private Archive(Path folder, DatabaseFiles files, long rows, String version) {
    this.folder = folder;
    this.files = files;
    this.rows = rows;
    this.version = version;
  }

  /** Thrown away at once. */
  static Archive tried(Path archive) throws IOException {
    try (var tried = tried(archive, Objects.requireNonNull(archive.getParent()))) {
      return tried;
    }
  }

  static Archive tried(Path archive, Path beside) throws IOException {
    var folder = PrivateFiles.folderIn(beside, "unpacked");
    try {
      unpack(archive, folder);
      var files = new DatabaseFiles(folder.resolve(name(folder)));
      var settings = new DatabaseSettings("jdbc:hsqldb:file:" + files.base());
      try (var database = BareDatabase.existing(settings)) {
        long rows = 0;
        for (var table : database.tables()) {
          rows += new TableRows(database.connection(), table).count();
        }
        return new Archive(folder, files, rows, database.version());
      }
    } catch (SQLException e) {
      erase(folder);
      throw new IOException("the backup does not open: " + e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      erase(folder);
      throw e;
    }
  }

  private static void unpack(Path archive, Path folder) throws IOException {
    var named = Files.createSymbolicLink(folder.resolve(NAME), archive.toAbsolutePath());
    try {
      new TarReader(named.toFile(), TarReader.OVERWRITE_MODE, null, null, folder.toFile()).read();
    } catch (TarMalformatException | ZipException | EOFException e) {
      throw new DatabaseUnavailable(archive + " is not a whole backup of mentorbot's.");
    }
  }

  private static String name(Path folder) throws IOException {
    try (Stream<Path> unpacked = Files.list(folder)) {
      return unpacked
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(".script"))
          .map(file -> file.substring(0, file.length() - ".script".length()))
          .findFirst()
          .orElseThrow(() -> new NoSuchFileException("its script"));
    }
  }

  Path part(String ending) {
    return files.part(ending);
  }

  long rows() {
    return rows;
  }

  String version() {
    return version;
  }

  @Override
  public void close() throws IOException {
    erase(folder);
  }

  private static void erase(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
