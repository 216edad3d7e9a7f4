package mentorbot.workspace.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import mentorbot.workspace.state.Json;

/** What came back from the bot for one delivery. */
public sealed interface Ack {
  /** An answer in time; over Socket Mode the status is 200. */
  record Answered(int status, String body, boolean noRetry) implements Ack {
    /** The body as JSON; empty when there is none or it is something else. */
    public Optional<JsonNode> json() {
      return body.isBlank() ? Optional.empty() : Json.parse(body);
    }
  }

  /** Nothing within three seconds. */
  record TimedOut() implements Ack {}

  /** No connection to the bot. */
  record Unreachable() implements Ack {}

  default boolean ok() {
    return this instanceof Answered answer && answer.status() >= 200 && answer.status() < 300;
  }

  /** "ok" or a code in Slack's manner. */
  default String verdict() {
    if (this instanceof Answered answer) {
      return ok() ? "ok" : "http_" + answer.status();
    }
    return this instanceof TimedOut ? "operation_timeout" : "dispatch_failed";
  }

  /** Why Slack tries an event again, as x-slack-retry-reason has it. */
  default String retryReason() {
    if (this instanceof Answered) {
      return "http_error";
    }
    return this instanceof TimedOut ? "http_timeout" : "connection_failed";
  }
}
