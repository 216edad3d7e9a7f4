package mentorbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import mentorbot.workspace.delivery.SocketLinks;
import mentorbot.workspace.state.Faults;
import mentorbot.workspace.state.Json;

/** The page's way to make Slack misbehave. */
final class FaultSwitch {
  private final Faults faults;
  private final SocketLinks sockets;

  FaultSwitch(Faults faults, SocketLinks sockets) {
    this.faults = faults;
    this.sockets = sockets;
  }

  /** {kind, method?, millis?, times?, retry_after?, error?}. */
  ObjectNode set(JsonNode asked) {
    String method = Json.text(asked, "method").orElse(null);
    int times = asked.path("times").asInt(Faults.ALWAYS);
    switch (asked.path("kind").asText()) {
      case "outage" -> {
        faults.outage();
        sockets.cut();
      }
      case "unavailable" -> faults.unavailable(method, times);
      case "latency" ->
          faults.latency(method, Duration.ofMillis(asked.path("millis").asLong(1000)), times);
      case "rate_limit" ->
          faults.rateLimit(
              method,
              Duration.ofSeconds(asked.path("retry_after").asLong(30)),
              asked.path("times").asInt(1));
      case "error" ->
          faults.error(
              method, asked.path("error").asText("internal_error"), asked.path("times").asInt(1));
      case "lost_reply" -> faults.loseReply(method, asked.path("times").asInt(1));
      case "disconnect" -> sockets.requestReconnect("refresh_requested");
      case "no_pictures" -> faults.refusePictures(true);
      case "none" -> faults.none();
      default -> {
        return Json.object().put("error", "There is no such fault.");
      }
    }
    return Json.object();
  }
}
