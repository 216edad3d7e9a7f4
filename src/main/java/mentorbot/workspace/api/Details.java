package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import mentorbot.workspace.state.Json;

/**
 * One line about a call for the log: ids and reasons of refusal, never what was written or a token.
 */
final class Details {
  private static final List<String> IDS =
      List.of("channel", "ts", "user", "users", "user_id", "view_id", "usergroup", "bot");

  private Details() {}

  static String of(Args args, JsonNode reply) {
    List<String> parts = new ArrayList<>();
    for (String id : IDS) {
      args.text(id).ifPresent(value -> parts.add(id + "=" + value));
    }
    args.node("view")
        .flatMap(view -> Json.text(view, "callback_id"))
        .ifPresent(id -> parts.add("callback_id=" + id));
    if (!args.all().has("ts")) {
      Json.text(reply, "ts").ifPresent(ts -> parts.add("ts=" + ts));
    }
    Json.text(reply.path("view"), "id").ifPresent(id -> parts.add("view=" + id));
    Json.text(reply, "needed").ifPresent(scope -> parts.add("needed=" + scope));
    reply
        .path("response_metadata")
        .path("messages")
        .forEach(message -> parts.add(message.asText()));
    return String.join(" ", parts);
  }
}
