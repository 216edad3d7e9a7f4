package mentorbot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import mentorbot.Entities;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;

/** Databases in files below a folder, and what kill -9 would leave of them. */
public final class FileDatabase {
  private final Path folder;

  public FileDatabase(Path folder) {
    this.folder = folder;
  }

  public Database open(String name) {
    var url = "jdbc:hsqldb:file:" + folder.resolve(name).resolve("db");
    return Database.open(new DatabaseSettings(url), Entities.all(), Clock.systemUTC());
  }

  /** Opens a copy of the files as they are now. */
  public Database killed(String name, String copy) {
    try {
      var to = Files.createDirectories(folder.resolve(copy));
      try (Stream<Path> files = Files.list(folder.resolve(name))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          if (!file.toString().endsWith("held")) {
            Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
          }
        }
      }
      return open(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
