package mentorbot.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Which sweeps fail on this node, and since when on the programme clock; kept in memory. */
public final class JobHealth {
  private final Map<String, Instant> failing = new TreeMap<>();

  synchronized void failed(String job, Instant now) {
    failing.putIfAbsent(job, now);
  }

  synchronized void works(String job) {
    failing.remove(job);
  }

  /** By name. */
  public synchronized Map<String, Instant> failing() {
    return Map.copyOf(failing);
  }
}
