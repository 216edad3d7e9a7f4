package mentorbot.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mentorbot.SweepRun;

/** All that the timetable does in a minute, over many relationships that run. */
final class SweepFigures {
  static final int HEAP_MEGABYTES = 256;
  private static final int FEW = 10;
  private static final int SLOWEST = 3;

  /** None of them has come to its first review; on the day after, some have. */
  private static final int DAYS = 29;

  private static final int AN_HOUR_OF_WORK = 11;

  private final Store store;
  private final int relationships;

  SweepFigures(Store store, int relationships) {
    this.store = store;
    this.relationships = relationships;
  }

  /** Milliseconds and things done, of all sweeps together and of each. */
  record Round(double millis, int done, Map<String, Double> each) {
    String slowest() {
      return each.entrySet().stream()
          .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
          .limit(SLOWEST)
          .map(entry -> entry.getKey() + " " + Latencies.millis(entry.getValue()))
          .collect(Collectors.joining(", "));
    }
  }

  record Swept(
      int relationships, Round first, Round again, Round start, Round day, int heapMegabytes) {}

  record Figures(Swept few, Swept many) {}

  Figures measure() throws IOException, InterruptedException, SQLException {
    return new Figures(swept("sweep-few", relationships / FEW), swept("sweep", relationships));
  }

  private Swept swept(String name, int count) throws IOException, InterruptedException, SQLException {
    var now = workingHour();
    store.fillWithRoom(name, database -> store.fillRunning(database, count, now, DAYS, 1));
    var lines = run(name, now);
    return new Swept(
        count,
        round(lines, "first"),
        round(lines, "again"),
        round(lines, "start"),
        round(lines, "day"),
        Integer.parseInt(lines.get(lines.size() - 1).split(" ")[1]));
  }

  /** An hour at which people may be written to, so that the day's work is there to be done. */
  private static Instant workingHour() {
    var today = Clock.systemUTC().instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
    return today.plus(Duration.ofHours(AN_HOUR_OF_WORK)).toInstant();
  }

  private List<String> run(String name, Instant now) throws IOException, InterruptedException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + HEAP_MEGABYTES + "m",
            "-cp",
            System.getProperty("java.class.path"),
            SweepRun.class.getName(),
            Store.url(name),
            store.configFolder().toString(),
            SignedRequest.TEAM,
            now.toString());
    var log = Options.FOLDER.resolve(name + ".log");
    var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    List<String> lines = new ArrayList<>();
    try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
      reader.lines().filter(line -> line.matches("(first|again|start|day|heap) .*")).forEach(lines::add);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the sweeps failed: see " + log);
    }
    return lines;
  }

  private static Round round(List<String> lines, String name) {
    double millis = 0;
    int done = 0;
    Map<String, Double> each = new TreeMap<>();
    for (var line : lines) {
      var parts = line.split(" ");
      if (parts[0].equals(name)) {
        double took = Long.parseLong(parts[2]) / 1e6;
        millis += took;
        done += Integer.parseInt(parts[3]);
        each.put(parts[1], took);
      }
    }
    return new Round(millis, done, each);
  }
}
