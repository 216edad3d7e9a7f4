package mentorbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** How soon each answers after its start, and how soon the very first command is answered. */
final class StartFigures {
  /** Answers to `/mentor` carry a button, apologies don't. */
  static final String ANSWERED = "\"actions\"";

  private static final Path ARCHIVE = Path.of("target", "mentorbot.jsa");

  private final Servers servers;
  private final int times;

  StartFigures(Servers servers, int times) {
    this.servers = servers;
    this.times = times;
  }

  /** Ready, first and second command, each over some starts; milliseconds. */
  record Starts(Latencies ready, Latencies first, Latencies second) {}

  /** {@code migrating} is the first start of all, on an empty database. */
  record Figures(double migrating, Starts bare, Starts bot, Starts archived, double archiveMegabytes) {}

  @FunctionalInterface
  private interface Start {
    Started start() throws IOException, InterruptedException;
  }

  Figures measure() throws IOException, InterruptedException {
    double migrating;
    try (var first = servers.bot("starts")) {
      migrating = first.readyMillis();
    }
    var bare = starts(servers::bare, "Hello");
    var bot = starts(() -> servers.bot("starts"), ANSWERED);
    Files.deleteIfExists(ARCHIVE);
    try (var archiving = servers.bot("starts", "-XX:ArchiveClassesAtExit=" + ARCHIVE)) {
      once(archiving, ANSWERED, 0);
    }
    var archived =
        starts(() -> servers.bot("starts", "-XX:SharedArchiveFile=" + ARCHIVE), ANSWERED);
    return new Figures(migrating, bare, bot, archived, Files.size(ARCHIVE) / 1048576.0);
  }

  private Starts starts(Start start, String expected) throws IOException, InterruptedException {
    var ready = new long[times];
    var first = new long[times];
    var second = new long[times];
    for (int i = 0; i < times; i++) {
      try (var server = start.start()) {
        ready[i] = (long) (server.readyMillis() * 1e6);
        first[i] = once(server, expected, 2 * i);
        second[i] = once(server, expected, 2 * i + 1);
      }
    }
    return new Starts(
        new Latencies(ready, 0), new Latencies(first, 0), new Latencies(second, 0));
  }

  /** Somebody the program has not met: it has to ask Slack who they are. */
  private static long once(Started server, String expected, int number) throws IOException {
    long second = Clock.systemUTC().instant().getEpochSecond();
    var request =
        SignedRequest.command(
            "/mentor",
            "",
            "U1NEW" + second + "N" + number,
            "first." + second + "." + number,
            second,
            expected);
    return (long) (server.millisOf(request) * 1e6);
  }
}
