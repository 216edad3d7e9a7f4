package mentorbot.transport;

import java.time.Duration;

/** Counts what has been taken and not yet been answered, and waits until that is nothing. */
final class UnderWay {
  private int count;

  synchronized void begun() {
    count++;
  }

  synchronized void done() {
    count--;
    notifyAll();
  }

  /** False if it takes longer than that, or is interrupted. */
  synchronized boolean awaitNone(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (count > 0) {
      long millis = (end - System.nanoTime()) / 1_000_000;
      if (millis <= 0) {
        return false;
      }
      try {
        wait(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
