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

  /** A modal is one person's: nobody is ever told what came of another's. */
  private record Opened(String user, @Nullable String rootView) {}

  private record Kept(Origin origin, Instant since) {}

  private final Clock wall;
  private final Map<Opened, Kept> byModal = new LinkedHashMap<>();

  Origins(Clock wall) {
    this.wall = wall;
  }

  synchronized void remember(
      String user, String viewId, @Nullable String responseUrl, boolean inPlace) {
    if (responseUrl == null || responseUrl.isEmpty()) {
      return;
    }
    var now = wall.instant();
    var oldest = byModal.values().iterator();
    while (oldest.hasNext() && (tooOld(oldest.next(), now) || byModal.size() >= MOST)) {
      oldest.remove();
    }
    byModal.put(new Opened(user, viewId), new Kept(new Origin(responseUrl, inPlace), now));
  }

  synchronized Optional<Origin> take(String user, @Nullable String rootView) {
    return Optional.ofNullable(byModal.remove(new Opened(user, rootView)))
        .filter(kept -> !tooOld(kept, wall.instant()))
        .map(Kept::origin);
  }

  private static boolean tooOld(Kept kept, Instant now) {
    return kept.since().plus(KEPT).isBefore(now);
  }
}
