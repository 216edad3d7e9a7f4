package mentorbot.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of an HSQLDB database: one name, several endings, in one folder. */
public record DatabaseFiles(Path base) {
  private static final String URL = "jdbc:hsqldb:file:";

  /** What makes up a database; the lock and the socket beside it do not. */
  private static final List<String> ENDINGS =
      List.of(
          "properties",
          "script",
          "data",
          "backup",
          "log",
          "lobs",
          "script.new",
          "data.new",
          "data.old");

  static Optional<DatabaseFiles> of(String url) {
    return url.startsWith(URL)
        ? Optional.of(new DatabaseFiles(Path.of(url.substring(URL.length()).split(";", -1)[0])))
        : Optional.empty();
  }

  public Path folder() {
    var parent = base.getParent();
    return parent == null ? Path.of("") : parent;
  }

  public String name() {
    return String.valueOf(base.getFileName());
  }

  public Path part(String ending) {
    return folder().resolve(name() + "." + ending);
  }

  /** Those that are there. */
  public List<Path> existing() {
    return ENDINGS.stream().map(this::part).filter(Files::exists).toList();
  }
}
