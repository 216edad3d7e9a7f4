package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;

/**
 * One thing that passed between bot and Slack. `at` is wall time; `verdict` is "ok" or Slack's
 * error code; `detail` names ids only, never a token or what somebody wrote.
 */
public record ApiCall(
    long n,
    Instant at,
    Direction direction,
    String method,
    String verdict,
    long ms,
    String detail) {

  /** CALL: bot to Slack. EVENT: Slack to bot. ACK: what the bot answered to an event. */
  public enum Direction {
    CALL,
    EVENT,
    ACK
  }

  public boolean ok() {
    return verdict.equals("ok");
  }

  public ObjectNode toPage() {
    return Json.object()
        .put("n", n)
        .put("at", at.toString())
        .put("direction", direction.name().toLowerCase(Locale.ROOT))
        .put("method", method)
        .put("verdict", verdict)
        .put("ms", ms)
        .put("detail", detail);
  }
}
