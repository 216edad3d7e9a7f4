package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.State;

/** Checks a call against the bot scopes of the manifest. */
final class Scopes {
  private Scopes() {}

  /** Slack's missing_scope, when the manifest has none of these. */
  static Optional<Reply> without(State state, String... anyOf) {
    var granted = state.manifest().scopes();
    if (List.of(anyOf).stream().anyMatch(granted::contains)) {
      return Optional.empty();
    }
    ObjectNode body = Json.object().put("ok", false).put("error", "missing_scope");
    body.put("needed", String.join(",", anyOf)).put("provided", String.join(",", granted));
    return Optional.of(new Reply.Refused("missing_scope", body));
  }
}
