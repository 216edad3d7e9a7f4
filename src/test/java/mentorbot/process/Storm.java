package mentorbot.process;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import mentorbot.workspace.Workspace;
import mentorbot.workspace.state.Faults;

/**
 * Slack's weather: every now and then something goes wrong with the next call, as a seed has it.
 */
final class Storm implements Runnable, AutoCloseable {
  private static final String POST = "chat.postMessage";
  private static final String HISTORY = "conversations.history";

  private static final int MOST_LEFT_ALONE = 6;

  private final Workspace slack;
  private final Faults faults;
  private final Random random;
  private final Map<String, Stroke> last = new HashMap<>();
  private final Map<String, Integer> struck = new TreeMap<>();
  private final Thread thread = new Thread(this, "storm");
  private volatile boolean over;

  Storm(Workspace slack, long seed) {
    this.slack = slack;
    this.faults = slack.faults();
    this.random = new Random(seed);
  }

  void begin() {
    thread.start();
  }

  @Override
  public void run() {
    while (!over) {
      strike();
      pause(200 + random.nextInt(1_000));
    }
  }

  private void strike() {
    var method = random.nextInt(4) == 0 ? HISTORY : POST;
    int kind = random.nextInt(9);
    if (isLeftAlone(method, random.nextInt(MOST_LEFT_ALONE))) {
      return;
    }
    switch (kind) {
      case 0, 1 -> note("lost reply", () -> faults.loseReply(method, 1));
      case 2 -> note("503", () -> faults.unavailable(method, 1));
      case 3 -> note("500", () -> faults.serverError(method, 1));
      case 4 -> note("429", () -> faults.rateLimit(method, Duration.ofSeconds(1), 1));
      case 5 -> note("ok:false", () -> faults.error(method, "internal_error", 1));
      case 6 -> note("reset", () -> faults.cut(method, 1));
      case 7 -> note("timeout", () -> faults.latency(method, Duration.ofMillis(10_500), 1));
      default -> note("slow", () -> faults.latency(method, Duration.ofMillis(400), 2));
    }
  }

  /**
   * After each stroke some calls come through, so that about every fifth is struck. Else strokes
   * would pile up while nobody calls, and in the end no call would succeed any more; and where each
   * second one is struck, somebody's next message comes into doubt before the last one is settled.
   * That is an outage, and no weather.
   */
  private boolean isLeftAlone(String method, int calls) {
    var seen = slack.calls();
    var before = last.getOrDefault(method, new Stroke(0, 0));
    long made = seen.stream().filter(c -> c.n() > before.at() && c.method().equals(method)).count();
    if (faults.threatens(method) || made < before.calls()) {
      return true;
    }
    long now = seen.isEmpty() ? 0 : seen.get(seen.size() - 1).n();
    last.put(method, new Stroke(now, 1 + calls));
    return false;
  }

  /** Planned behind that call; the next one after so many. */
  private record Stroke(long at, int calls) {}

  private void note(String what, Runnable fault) {
    struck.merge(what, 1, Integer::sum);
    fault.run();
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How often what was struck. */
  Map<String, Integer> struck() {
    return struck;
  }

  @Override
  public void close() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    faults.none();
  }
}
