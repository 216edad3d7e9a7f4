package mentorbot.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How long and how hard; {@code -Dbench.seconds=5 -Dbench.starts=1} gives a quick look. */
record Options(
    int seconds,
    int warmUpSeconds,
    int perSecond,
    int starts,
    int relationships,
    int fanOut,
    List<String> only) {
  static final Path FOLDER = Path.of("target", "bench");

  static Options read() {
    return new Options(
        Integer.getInteger("bench.seconds", 60),
        Integer.getInteger("bench.warmup", 20),
        Integer.getInteger("bench.rate", 200),
        Integer.getInteger("bench.starts", 5),
        Integer.getInteger("bench.relationships", 100_000),
        Integer.getInteger("bench.fanout", 10_000),
        Arrays.stream(System.getProperty("bench.only", "").split(",", -1))
            .filter(part -> !part.isBlank())
            .toList());
  }

  /** {@code -Dbench.only=fanout,capped} measures these parts alone. */
  boolean wants(String part) {
    return only.isEmpty() || only.contains(part);
  }
}
