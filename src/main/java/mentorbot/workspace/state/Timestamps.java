package mentorbot.workspace.state;

import java.time.Instant;
import java.util.Locale;

/** Gives out Slack timestamps, strictly increasing even when the programme clock stands still. */
final class Timestamps {
  private long lastMicros;

  String next(Instant now) {
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    lastMicros = Math.max(micros, lastMicros + 1);
    return format(lastMicros);
  }

  long last() {
    return lastMicros;
  }

  void resumeAfter(long micros) {
    lastMicros = Math.max(lastMicros, micros);
  }

  private static String format(long micros) {
    return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
  }
}
