package mentorbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import mentorbot.store.DatabaseSettings;

/** Check-ins of very many people that fall due at the same instant. */
final class FanOutFigures {
  private static final Duration TO_BEGIN = Duration.ofSeconds(45);
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int COMMANDS_A_SECOND = 50;
  private static final int ACK_SECONDS = 15;
  private static final int PAUSES = 5;
  private static final Pattern AFTER_A_COLLECTION = Pattern.compile("->(\\d+)M\\(");

  private final StubSlack slack;
  private final Servers servers;
  private final Store store;
  private final int people;

  FanOutFigures(StubSlack slack, Servers servers, Store store, int people) {
    this.slack = slack;
    this.servers = servers;
    this.store = store;
    this.people = people;
  }

  /** {@code errors}: missing, doubled or wrong. Heap in MB, as it was left by collections. */
  record Fast(
      double perSecond, double heapGrowth, Latencies alone, Latencies during, int errors) {}

  /** Seconds, and calls that came within another's Retry-After. */
  record Capped(double took, double least, int disobeyed, int errors) {}

  /** Messages a second, and seconds from a kill to the last message that the dead one held. */
  record Nodes(double one, double two, double takeover, int errors) {}

  Fast fast() throws IOException, InterruptedException {
    var posts = new Posts(0, 0);
    var due = fill(Store.url("fanout"), 60_000);
    var gc = Options.FOLDER.toAbsolutePath().resolve("fanout-gc.log");
    slack.note(posts);
    try (var bot = servers.bot("fanout", "-Xlog:gc:file=" + gc)) {
      var reads = new OpenLoad(bot.port(), LoadFigures.commands("fan", "/mentor", StartFigures.ANSWERED));
      reads.run(5, COMMANDS_A_SECOND);
      var alone = reads.run(ACK_SECONDS, COMMANDS_A_SECOND);
      sleepUntil(due);
      int before = lines(gc);
      long begun = System.nanoTime();
      var during = reads.run(ACK_SECONDS, COMMANDS_A_SECOND);
      boolean all = posts.await(people, begun + PATIENCE.toNanos());
      double seconds = (posts.at(posts.count()) - begun) / 1e9;
      int errors = missing(posts) + posts.doubled() + alone.errors() + during.errors();
      Bench.say(
          "… missing %d, told twice %d %s, wrong answers before %d, meanwhile %d"
              .formatted(
                  missing(posts), posts.doubled(), posts.again(), alone.errors(), during.errors()));
      return new Fast(
          posts.count() / seconds, growth(gc, before), alone, during, all ? errors : errors + 1);
    }
  }

  Capped capped(int aMinute) throws IOException, InterruptedException {
    var posts = new Posts(PAUSES, people / (PAUSES + 1));
    var due = fill(Store.url("capped"), aMinute);
    slack.note(posts);
    try (var bot = servers.bot("capped")) {
      Bench.say("… on port " + bot.port());
      sleepUntil(due);
      long begun = System.nanoTime();
      posts.await(people, begun + PATIENCE.toNanos());
      double took = (posts.at(posts.count()) - posts.at(1)) / 1e9;
      double least = people * 60.0 / aMinute + posts.pausedSeconds();
      return new Capped(took, least, posts.disobeyed(), missing(posts) + posts.doubled());
    }
  }

  Nodes nodes() throws IOException, InterruptedException {
    var one = rate(1, false);
    var two = rate(2, false);
    var killed = rate(2, true);
    return new Nodes(
        one.perSecond, two.perSecond, killed.takeover, one.errors + two.errors + killed.errors);
  }

  private record Rate(double perSecond, double takeover, int errors) {}

  private Rate rate(int nodes, boolean kill) throws IOException, InterruptedException {
    var url = Postgres.freshUrl();
    var posts = new Posts(0, 0);
    var due = fill(url, 60_000);
    slack.note(posts);
    try (var first = servers.botAt(url, "node1");
        var second = nodes > 1 ? servers.botAt(url, "node2") : null) {
      Bench.say("… on port " + first.port() + " and " + (nodes - 1) + " more");
      sleepUntil(due);
      long begun = System.nanoTime();
      long killed = begun;
      if (kill && second != null) {
        posts.await(people / 4, begun + PATIENCE.toNanos());
        second.kill();
        killed = System.nanoTime();
      }
      posts.await(people, begun + PATIENCE.toNanos());
      long last = posts.at(posts.count());
      return new Rate(
          posts.count() / ((last - begun) / 1e9),
          (last - killed) / 1e9,
          missing(posts) + posts.doubled());
    }
  }

  private int missing(Posts posts) {
    return Math.max(0, people - posts.count());
  }

  private Instant fill(String url, int aMinute) throws IOException {
    store.awake(aMinute);
    return store.fillPrompts(new DatabaseSettings(url), people / 2, TO_BEGIN);
  }

  private static void sleepUntil(Instant due) throws InterruptedException {
    long millis = Duration.between(Clock.systemUTC().instant(), due).toMillis();
    if (millis < 0) {
      throw new IllegalStateException("the start took longer than was left for it");
    }
    Thread.sleep(millis);
  }

  private static int lines(Path gc) throws IOException {
    return Files.readAllLines(gc).size();
  }

  /** What the last collection before left, against the most that any since has left. */
  private static double growth(Path gc, int before) throws IOException {
    var left =
        Files.readAllLines(gc).stream()
            .map(AFTER_A_COLLECTION::matcher)
            .map(found -> found.find() ? Double.parseDouble(found.group(1)) : 0)
            .toList();
    double start = before == 0 ? 0 : left.get(before - 1);
    return left.subList(before, left.size()).stream().mapToDouble(d -> d).max().orElse(start)
        - start;
  }
}
