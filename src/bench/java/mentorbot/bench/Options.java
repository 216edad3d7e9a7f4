package mentorbot.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * How long and how hard; {@code -Dbench.seconds=5 -Dbench.starts=1} gives a quick look, and {@code
 * -Dbench.only=size,digest} parts of it.
 */
record Options(
    int seconds,
    int warmUpSeconds,
    int perSecond,
    int starts,
    int relationships,
    int fanOut,
    String only) {
  static final Path FOLDER = Path.of("target", "bench");

  static Options read() {
    return new Options(
        Integer.getInteger("bench.seconds", 60),
        Integer.getInteger("bench.warmup", 20),
        Integer.getInteger("bench.rate", 200),
        Integer.getInteger("bench.starts", 5),
        Integer.getInteger("bench.relationships", 100_000),
        Integer.getInteger("bench.fanout", 10_000),
        System.getProperty("bench.only", ""));
  }

  /** Nothing named: everything is measured. */
  boolean measures(String part) {
    return only.isBlank() || List.of(only.split(",")).contains(part);
  }
}
