package mentorbot.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** The program with one protection taken out of its source. */
final class Mutant {
  private static final Path SETTLING = Path.of("src/main/java/mentorbot/notices/Settling.java");
  private static final String PROTECTION =
      "desk.courier().find(reader, doubt.channel(), doubt.lastTs(), keys)";
  private static final String WITHOUT = "new Courier.Search(Map.of(), null)";

  private Mutant() {}

  /** A class path, with its separator behind: nothing is looked for before it is sent again. */
  static String withoutSettling(Path folder) {
    try {
      var source = Files.readString(SETTLING);
      if (!source.contains(PROTECTION)) {
        throw new AssertionError("the protection is not where it was");
      }
      var changed = folder.resolve("Settling.java");
      var classes = Files.createDirectories(folder.resolve("mutant"));
      Files.writeString(changed, source.replace(PROTECTION, WITHOUT));
      compile(changed, classes);
      return classes.toAbsolutePath() + File.pathSeparator;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(Path source, Path classes) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          compiler.getTask(
              null,
              files,
              null,
              List.of("-proc:none", "-cp", BotProcess.classPath(), "-d", classes.toString()),
              null,
              files.getJavaFileObjects(source));
      if (!task.call()) {
        throw new AssertionError("the changed source does not compile");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
