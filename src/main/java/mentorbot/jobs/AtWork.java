package mentorbot.jobs;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether the sweeps of one minute are under way, one close behind the other. Whoever tells people
 * what they leave waits for that, but not for long, so that an agenda and a check-in of the same
 * hour come as one message (M28).
 */
final class AtWork {
  /** Between two sweeps of the same minute. */
  static final Duration GAP = Duration.ofMillis(50);

  /** Over very many relationships sweeps take longer; what they have left by then goes out. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private final LongSupplier nanos;
  private int running;
  private long began;
  private long ended;

  AtWork(LongSupplier nanos) {
    this.nanos = nanos;
    this.ended = nanos.getAsLong() - GAP.toNanos();
    this.began = ended;
  }

  synchronized void begin() {
    if (!goesOn()) {
      began = nanos.getAsLong();
    }
    running++;
  }

  synchronized void end() {
    running--;
    ended = nanos.getAsLong();
  }

  synchronized boolean isOn() {
    return goesOn() && nanos.getAsLong() - began < PATIENCE.toNanos();
  }

  private boolean goesOn() {
    return running > 0 || nanos.getAsLong() - ended < GAP.toNanos();
  }
}
