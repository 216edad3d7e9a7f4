package mentorbot.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers a little about open forms for as long as they can be of use: whoever takes the next
 * request about one may be another node. What is forgotten costs the person a little, never more.
 */
public interface FormMemory {
  /** A response_url works for thirty minutes (Slack, "Handling user interaction"). */
  Duration KEPT = Duration.ofMinutes(25);

  void keep(String key, String value);

  /** Once. */
  Optional<String> take(String key);

  boolean knows(String key);

  /** In the memory of this node alone. */
  static FormMemory ofThisNode(Clock wall) {
    return new OfThisNode(wall);
  }

  /** The oldest go when there are very many. */
  final class OfThisNode implements FormMemory {
    private static final int MOST = 5_000;

    private record Kept(String value, Instant since) {}

    private final Clock wall;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private OfThisNode(Clock wall) {
      this.wall = wall;
    }

    @Override
    public synchronized void keep(String key, String value) {
      var now = wall.instant();
      var oldest = kept.values().iterator();
      while (oldest.hasNext() && (tooOld(oldest.next(), now) || kept.size() >= MOST)) {
        oldest.remove();
      }
      kept.put(key, new Kept(value, now));
    }

    @Override
    public synchronized Optional<String> take(String key) {
      return Optional.ofNullable(kept.remove(key))
          .filter(found -> !tooOld(found, wall.instant()))
          .map(Kept::value);
    }

    @Override
    public synchronized boolean knows(String key) {
      var found = kept.get(key);
      return found != null && !tooOld(found, wall.instant());
    }

    private static boolean tooOld(Kept found, Instant now) {
      return found.since().plus(KEPT).isBefore(now);
    }
  }
}
