package mentorbot.workspace.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slack's documented tiers over a sliding minute, and one message a second a channel with a short
 * burst.
 */
final class RateLimits {
  private static final int BURST = 5;

  private final Map<String, Deque<Instant>> calls = new HashMap<>();

  /** How long to wait; empty when the call may pass (and then it is counted). */
  synchronized Optional<Duration> wait(Method method, Args args, Instant now) {
    if (method.name().equals("chat.postMessage")) {
      String channel = args.text("channel").orElse("");
      Optional<Duration> wait = take("channel " + channel, BURST, Duration.ofSeconds(BURST), now);
      if (wait.isPresent()) {
        return wait;
      }
    }
    return take(method.name(), method.tier().perMinute, Duration.ofMinutes(1), now);
  }

  private Optional<Duration> take(String key, int most, Duration window, Instant now) {
    Deque<Instant> recent = calls.computeIfAbsent(key, k -> new ArrayDeque<>());
    while (!recent.isEmpty() && !recent.peekFirst().plus(window).isAfter(now)) {
      recent.removeFirst();
    }
    if (recent.size() >= most) {
      return Optional.of(Duration.between(now, recent.getFirst().plus(window)));
    }
    recent.addLast(now);
    return Optional.empty();
  }
}
