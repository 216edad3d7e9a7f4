package mentorbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts the program, taken from the README so that the two can't drift apart. */
final class StartCommand {
  private static final String JAR = "-jar target/mentorbot.jar";
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private final List<String> flags;

  private StartCommand(List<String> flags) {
    this.flags = flags;
  }

  static StartCommand fromReadme() throws IOException {
    for (var line : Files.readAllLines(Path.of("README.md"))) {
      var command = line.strip();
      if (command.startsWith("java ") && command.endsWith(JAR)
          && !command.contains("SharedArchive") && !command.contains("ArchiveClasses")) {
        var flags = command.substring("java".length(), command.length() - JAR.length()).strip();
        return new StartCommand(flags.isEmpty() ? List.of() : List.of(flags.split("\\s+")));
      }
    }
    System.err.println("README.md has no line `java … " + JAR + "`; measured without flags.");
    return new StartCommand(List.of());
  }

  String shown() {
    return String.join(" ", parts("java", List.of())) + " " + JAR;
  }

  List<String> jar(String... more) {
    var command = parts(JAVA.toString(), List.of(more));
    command.add("-jar");
    command.add("target/mentorbot.jar");
    return command;
  }

  /** The baseline runs under the same flags. */
  List<String> bare() {
    var command = parts(JAVA.toString(), List.of());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(BareBolt.class.getName());
    return command;
  }

  private List<String> parts(String java, List<String> more) {
    var command = new ArrayList<String>();
    command.add(java);
    command.addAll(flags);
    command.addAll(more);
    return command;
  }
}
