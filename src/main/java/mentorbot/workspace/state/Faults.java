package mentorbot.workspace.state;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What goes wrong at Slack, for tests: nothing, until switched on. Safe for any thread. */
public final class Faults {
  /** Repeats a fault until it is switched off. */
  public static final int ALWAYS = Integer.MAX_VALUE;

  /**
   * REFUSED cuts the connection without a word; UNAVAILABLE answers 503; ERROR answers {@code
   * ok:false}; LOST_REPLY does the work and cuts the connection before the answer.
   */
  public enum Kind {
    REFUSED,
    UNAVAILABLE,
    SERVER_ERROR,
    ERROR,
    RATE_LIMIT,
    LATENCY,
    LOST_REPLY
  }

  /** `method` null means every method; `error` is Slack's code, for ERROR only. */
  public record Fault(Kind kind, @Nullable String method, Duration delay, String error) {}

  private static final class Planned {
    final Fault fault;
    int left;

    Planned(Fault fault, int times) {
      this.fault = fault;
      this.left = times;
    }
  }

  private final List<Planned> planned = new ArrayList<>();
  private Duration ackWithin = Duration.ofSeconds(3);
  private List<Duration> eventRetries =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));
  private boolean realLimits;
  private boolean noPictures;

  private void plan(Kind kind, @Nullable String method, Duration wait, int times) {
    plan(new Fault(kind, method, wait, ""), times);
  }

  private synchronized void plan(Fault fault, int times) {
    planned.add(new Planned(fault, times));
  }

  /** Every call is cut until {@link #none}. */
  public void outage() {
    plan(Kind.REFUSED, null, Duration.ZERO, ALWAYS);
  }

  /** The next calls are cut before anything is done. */
  public void cut(@Nullable String method, int times) {
    plan(Kind.REFUSED, method, Duration.ZERO, times);
  }

  public void unavailable(@Nullable String method, int times) {
    plan(Kind.UNAVAILABLE, method, Duration.ZERO, times);
  }

  public void serverError(@Nullable String method, int times) {
    plan(Kind.SERVER_ERROR, method, Duration.ZERO, times);
  }

  /** Nothing is done, and the answer is {@code ok:false} with this code. */
  public void error(@Nullable String method, String code, int times) {
    plan(new Fault(Kind.ERROR, method, Duration.ZERO, code), times);
  }

  public void latency(@Nullable String method, Duration wait, int times) {
    plan(Kind.LATENCY, method, wait, times);
  }

  public void rateLimit(@Nullable String method, Duration retryAfter, int times) {
    plan(Kind.RATE_LIMIT, method, retryAfter, times);
  }

  public void loseReply(@Nullable String method, int times) {
    plan(Kind.LOST_REPLY, method, Duration.ZERO, times);
  }

  /** Holds every method to its documented tier. */
  public synchronized void realLimits(boolean on) {
    realLimits = on;
  }

  /** How long the bot has to answer; three seconds unless a test cannot wait. */
  public synchronized void ackWithin(Duration limit) {
    ackWithin = limit;
  }

  /**
   * When an event is tried again: at once, after a minute, after five, unless a test cannot wait.
   */
  public synchronized void eventRetries(List<Duration> delays) {
    eventRetries = List.copyOf(delays);
  }

  /** As in a workspace that takes no charts and tables: their blocks are invalid. */
  public synchronized void refusePictures(boolean on) {
    noPictures = on;
  }

  /** Whether these blocks, as JSON, hold what is refused. */
  public synchronized boolean refuses(String blocks) {
    return noPictures && (blocks.contains("data_visualization") || blocks.contains("data_table"));
  }

  /** Everything works again. */
  public synchronized void none() {
    planned.clear();
    realLimits = false;
    noPictures = false;
  }

  /** Whether something that was planned for this method has not struck yet. */
  public synchronized boolean threatens(String method) {
    return planned.stream().anyMatch(next -> method.equals(next.fault.method()));
  }

  public synchronized boolean limitsAreReal() {
    return realLimits;
  }

  public synchronized Duration ackLimit() {
    return ackWithin;
  }

  public synchronized List<Duration> retryDelays() {
    return eventRetries;
  }

  /** Uses one of the planned faults of this kind, if there is one for the method. */
  public synchronized Optional<Fault> strike(Kind kind, String method) {
    for (Iterator<Planned> all = planned.iterator(); all.hasNext(); ) {
      Planned next = all.next();
      String only = next.fault.method();
      if (next.fault.kind() == kind && (only == null || only.equals(method))) {
        if (next.left != ALWAYS && --next.left == 0) {
          all.remove();
        }
        return Optional.of(next.fault);
      }
    }
    return Optional.empty();
  }
}
