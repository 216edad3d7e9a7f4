package mentorbot.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each open modal was opened from, so that what comes of it is told there and stays there. In
 * memory only: what is forgotten, or known to another node, is told in the modal itself.
 */
final class Origins {
  /** A response_url works for thirty minutes (Slack, "Handling user interaction"). */
  private static final Duration KEPT = Duration.ofMinutes(25);

  private static final int MOST = 5_000;

  /** {@code inPlace}: the answer takes the place of the private message that was tapped. */
  record Origin(String responseUrl, boolean inPlace) {}

  private record Kept(Origin origin, Instant since) {}

  private final Clock wall;
  private final Map<String, Kept> byRootView = new LinkedHashMap<>();

  Origins(Clock wall) {
    this.wall = wall;
  }

  synchronized void remember(String viewId, @Nullable String responseUrl, boolean inPlace) {
    if (responseUrl == null || responseUrl.isEmpty()) {
      return;
    }
    var now = wall.instant();
    var oldest = byRootView.values().iterator();
    while (oldest.hasNext() && (tooOld(oldest.next(), now) || byRootView.size() >= MOST)) {
      oldest.remove();
    }
    byRootView.put(viewId, new Kept(new Origin(responseUrl, inPlace), now));
  }

  synchronized Optional<Origin> take(@Nullable String rootViewId) {
    return Optional.ofNullable(byRootView.remove(rootViewId))
        .filter(kept -> !tooOld(kept, wall.instant()))
        .map(Kept::origin);
  }

  private static boolean tooOld(Kept kept, Instant now) {
    return kept.since().plus(KEPT).isBefore(now);
  }
}
