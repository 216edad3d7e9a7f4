package mentorbot.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One run of {@code mentorbot.Main} in a folder of its own, with no variables but those given. */
final class BotProcess implements AutoCloseable {
  /** Variables for the test alone: files that turn logging up. */
  static final String LOGBACK = "TEST_LOGBACK";

  static final String JAVA_LOGGING = "TEST_JAVA_LOGGING";

  private static final Pattern SERVES = Pattern.compile("mentorbot serves on port (\\d+)\\.");
  private static final Duration TO_START = Duration.ofSeconds(40);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** A class path with its separator behind, that goes before the program's. */
  static final String MUTANT = "mentorbot.test.mutant";

  private final Process process;
  private final Path out;
  private final Path err;

  private BotProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static BotProcess start(Path folder, Map<String, String> variables, String... arguments) {
    return start(program(), folder, variables, arguments);
  }

  /** {@code program}: the arguments of {@code java} that say where the classes are. */
  static BotProcess start(
      List<String> program, Path folder, Map<String, String> variables, String... arguments) {
    try {
      var out = Files.createTempFile(folder, "out", ".txt");
      var err = Files.createTempFile(folder, "err", ".txt");
      var command = new ArrayList<>(java(program));
      command.add(
          1, "-Dlogback.configurationFile=" + variables.getOrDefault(LOGBACK, "logback.xml"));
      var javaLogging = variables.get(JAVA_LOGGING);
      if (javaLogging != null) {
        command.add(1, "-Djava.util.logging.config.file=" + javaLogging);
      }
      command.addAll(Arrays.asList(arguments));
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
      builder.environment().putAll(variables);
      var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      return new BotProcess(process, out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> java(List<String> program) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Duser.language=en"));
    command.addAll(program);
    if (!program.contains("-jar")) {
      command.add("mentorbot.Main");
    }
    return command;
  }

  /** The packaged jar where a run names one, else the classes it is made of. */
  private static List<String> program() {
    var jar = System.getProperty("mentorbot.jar", "");
    var mutant = System.getProperty(MUTANT, "");
    if (!mutant.isEmpty()) {
      return List.of("-cp", mutant + classPath());
    }
    return jar.isEmpty() ? SharedClasses.arguments(classPath()) : List.of("-jar", jar);
  }

  /** Of the classes alone, without those of the tests where these lie apart. */
  static String classPath() {
    var whole = System.getProperty("surefire.test.class.path");
    if (whole == null && BotProcess.class.getClassLoader() instanceof URLClassLoader loader) {
      whole =
          Arrays.stream(loader.getURLs())
              .map(url -> Path.of(URI.create(url.toString())).toString())
              .collect(Collectors.joining(java.io.File.pathSeparator));
    }
    if (whole == null) {
      whole = System.getProperty("java.class.path");
    }
    return Arrays.stream(whole.split(java.io.File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty() && !entry.endsWith("test-classes"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  /** Waits until it says where it serves. */
  int port() {
    eventually(TO_START, () -> !process.isAlive() || SERVES.matcher(out()).find());
    var serves = SERVES.matcher(out());
    if (!serves.find()) {
      throw new AssertionError("it does not serve:\n" + out() + err());
    }
    return Integer.parseInt(serves.group(1));
  }

  URI requestUrl() {
    return URI.create("http://127.0.0.1:" + port() + "/slack/events");
  }

  HttpResponse<String> get(String path) {
    try {
      var request = HttpRequest.newBuilder(requestUrl().resolve(path));
      return CLIENT.send(
          request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What SIGTERM does; answers the exit code. */
  int terminate(Duration within) {
    process.destroy();
    return exitCode(within);
  }

  int exitCode(Duration within) {
    try {
      if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("it still runs after " + within + ":\n" + out() + err());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What kill -9 does. */
  void kill() {
    process.destroyForcibly();
    var unused = exitCode(Duration.ofSeconds(5));
  }

  boolean runs() {
    return process.isAlive();
  }

  String out() {
    return read(out);
  }

  String err() {
    return read(err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void eventually(Duration within, BooleanSupplier condition) {
    long tries = within.toMillis() / 20;
    for (long i = 0; i < tries && !condition.getAsBoolean(); i++) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    if (!condition.getAsBoolean()) {
      throw new AssertionError("it did not come to hold within " + within);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
