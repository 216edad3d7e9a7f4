package mentorbot.workspace;

import java.util.function.BooleanSupplier;

/** Waits for what another thread will do, ten seconds at most. */
public final class Eventually {
  private static final int TRIES = 500;

  private Eventually() {}

  public static void holds(BooleanSupplier condition) {
    for (int i = 0; i < TRIES; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
    throw new AssertionError("it did not come to hold within ten seconds");
  }
}
