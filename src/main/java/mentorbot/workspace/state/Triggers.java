package mentorbot.workspace.state;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Triggers: good for one use within three seconds of sending, by the wall clock. */
public final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);
  private static final int KEPT = 1000;

  private final Map<String, Trigger> triggers = new LinkedHashMap<>();

  /** `viewId` is the modal the person acted in, null outside of one. */
  public record Trigger(String user, @Nullable String viewId, Instant sent, boolean used) {}

  /** What came of handing a trigger in: a trigger, or Slack's error code. */
  public record Exchange(@Nullable Trigger trigger, String error) {}

  public String issue(String user, @Nullable String viewId, Instant now) {
    String id = now.toEpochMilli() + "." + Ids.random("7", 3) + "." + Ids.random("", 24);
    triggers.put(id, new Trigger(user, viewId, now, false));
    if (triggers.size() > KEPT) {
      triggers.remove(triggers.keySet().iterator().next());
    }
    return id;
  }

  public Exchange exchange(String id, Instant now) {
    Trigger trigger = triggers.get(id);
    if (trigger == null) {
      return new Exchange(null, "invalid_trigger_id");
    }
    if (trigger.used()) {
      return new Exchange(null, "exchanged_trigger_id");
    }
    if (now.isAfter(trigger.sent().plus(LIFE))) {
      return new Exchange(null, "expired_trigger_id");
    }
    triggers.put(id, new Trigger(trigger.user(), trigger.viewId(), trigger.sent(), true));
    return new Exchange(trigger, "");
  }
}
