package mentorbot.transport;

import java.time.Duration;

/** Counts what has been taken and not yet been answered, and waits until that is nothing. */
final class UnderWay {
  /**
   * Whoever has just got an answer may be about to send the next command, and Slack to pass it on
   * to us: the moment after an answer is the worst to hang up.
   */
  static final Duration QUIET = Duration.ofMillis(20);

  private int count;
  private long answeredAt = System.nanoTime() - QUIET.toNanos();

  synchronized void begun() {
    count++;
  }

  synchronized void done() {
    count--;
    answeredAt = System.nanoTime();
    notifyAll();
  }

  /**
   * Waits for a moment in which nothing is under way and nothing was for a little while, later for
   * any in which nothing is, and does that before anything else can begin. When it takes longer
   * than {@code atMost}, or is interrupted, it does it all the same. False if something is under
   * way then.
   */
  synchronized boolean whenNone(Duration atMost, Runnable then) {
    long begun = System.nanoTime();
    long end = begun + atMost.toNanos();
    long content = begun + atMost.toNanos() / 2;
    try {
      for (long left = left(end, content); left > 0; left = left(end, content)) {
        wait(left / 1_000_000 + 1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    boolean none = count == 0;
    then.run();
    return none;
  }

  /** Nanoseconds to wait, unless something ends before; none if the moment is there. */
  private long left(long end, long content) {
    long now = System.nanoTime();
    if (count > 0) {
      return end - now;
    }
    return Math.min(content - now, answeredAt + QUIET.toNanos() - now);
  }
}
