package mentorbot.bench;

import java.io.IOException;
import java.time.Clock;

/** {@code /mentor} of the same people, with few and with many relationships stored. */
final class SizeFigures {
  private static final int FEW = 100;
  private static final int WARM = 2_000;
  private static final int MEASURED = 1_000;

  private final Servers servers;
  private final Store store;
  private final int many;

  SizeFigures(Servers servers, Store store, int many) {
    this.servers = servers;
    this.store = store;
    this.many = many;
  }

  record Figures(Latencies few, Latencies many) {}

  /** Both at once and in turn, one command at a time, so that both meet the same moment. */
  Figures measure() throws IOException, InterruptedException {
    store.fill("few", FEW);
    store.fill("many", many);
    try (var small = servers.bot("few");
        var large = servers.bot("many");
        var toSmall = new Line(small.port());
        var toLarge = new Line(large.port())) {
      var few = new long[MEASURED];
      var lots = new long[MEASURED];
      for (int i = -WARM; i < MEASURED; i++) {
        long one = nanos(toSmall, i + WARM);
        long other = nanos(toLarge, i + WARM);
        if (i >= 0) {
          few[i] = one;
          lots[i] = other;
        }
      }
      return new Figures(new Latencies(few, 0), new Latencies(lots, 0));
    }
  }

  private static long nanos(Line line, int number) throws IOException {
    var command = LoadFigures.commands("size", "/mentor", StartFigures.ANSWERED);
    var request = command.make(number, Clock.systemUTC().instant().getEpochSecond());
    long before = System.nanoTime();
    var answer = line.exchange(request.bytes());
    long took = System.nanoTime() - before;
    if (answer.status() != 200 || !answer.body().contains(request.expected())) {
      throw new IllegalStateException("answered " + answer);
    }
    return took;
  }
}
