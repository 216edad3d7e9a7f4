package mentorbot.process;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The program's classes as the JVM maps them into memory (class data sharing), which needs them in
 * a jar. Made once for a build and used by all its test runs: a test of processes is mostly starts.
 */
final class SharedClasses {
  private static final Duration TO_WRITE = Duration.ofSeconds(60);

  private SharedClasses() {}

  /** Arguments of {@code java}: the class path, with an archive where this JVM writes one. */
  static List<String> arguments(String classPath) {
    return Once.of(classPath);
  }

  private static final class Once {
    private static List<String> made = List.of();

    static synchronized List<String> of(String classPath) {
      if (made.isEmpty()) {
        made = make(classPath);
      }
      return made;
    }
  }

  private static List<String> make(String classPath) {
    var classes =
        Arrays.stream(classPath.split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(Files::isDirectory)
            .toList();
    var plain = List.of("-cp", classPath);
    if (classes.size() != 1) {
      return plain;
    }
    try {
      var place = Files.createDirectories(classes.get(0).resolveSibling("shared-classes"));
      // Several forks run tests of processes, and one archive is enough for them.
      try (var file =
              FileChannel.open(
                  place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var lock = file.lock()) {
        var build = Integer.toHexString((classPath + listing(classes.get(0))).hashCode());
        var jar = place.resolve(build + ".jar").toAbsolutePath();
        var archive = place.resolve(build + ".jsa").toAbsolutePath();
        var path = List.of("-cp", classPath.replace(classes.get(0).toString(), jar.toString()));
        if (lock.isValid() && !Files.exists(archive)) {
          forgetEarlierBuilds(place);
          pack(classes.get(0), jar);
          write(place, archive, path);
        }
        return Files.exists(archive)
            ? List.of("-XX:SharedArchiveFile=" + archive, path.get(0), path.get(1))
            : plain;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One run from start to end, of which the JVM keeps the classes. */
  private static void write(Path place, Path archive, List<String> classPath) throws IOException {
    var folder = Files.createTempDirectory(place, "run");
    var unfinished = folder.resolve("classes.jsa");
    try (var slack = StandIn.open(folder);
        var bot =
            BotProcess.start(
                List.of(
                    "-XX:ArchiveClassesAtExit=" + unfinished, classPath.get(0), classPath.get(1)),
                folder,
                slack.http())) {
      slack.workspace().deliverTo(bot.requestUrl());
      var unused = slack.nextStep();
      if (bot.terminate(TO_WRITE) == 143 && Files.exists(unfinished)) {
        Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** An archive is some hundred megabytes. */
  private static void forgetEarlierBuilds(Path place) throws IOException {
    try (var files = Files.newDirectoryStream(place, "*.{jar,jsa}")) {
      for (var file : files) {
        Files.delete(file);
      }
    }
  }

  private static String listing(Path classes) throws IOException {
    try (var files = Files.walk(classes)) {
      return files
          .map(Path::toFile)
          .filter(File::isFile)
          .map(file -> file + " " + file.length() + " " + file.lastModified())
          .sorted()
          .collect(Collectors.joining("\n"));
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        var zip = new ZipOutputStream(out);
        var files = Files.walk(classes)) {
      zip.setLevel(0);
      for (var file : files.sorted().toList()) {
        var name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        if (Files.isRegularFile(file)) {
          zip.putNextEntry(new ZipEntry(name));
          Files.copy(file, zip);
        } else if (!name.isEmpty()) {
          zip.putNextEntry(new ZipEntry(name + "/"));
        }
      }
    }
  }
}
