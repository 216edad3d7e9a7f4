package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import mentorbot.workspace.rules.Violation;
import mentorbot.workspace.state.Json;

/** What a method answers: Slack's HTTP status is 200 either way. */
sealed interface Reply {
  Set<String> COMMON = Set.of("missing_field", "failed_constraint");

  ObjectNode body();

  record Ok(ObjectNode body) implements Reply {}

  record Refused(String error, ObjectNode body) implements Reply {}

  static Reply ok(ObjectNode fields) {
    return new Ok(Json.object().put("ok", true).setAll(fields));
  }

  static Reply ok() {
    return ok(Json.object());
  }

  static Reply refuse(String error) {
    return new Refused(error, Json.object().put("ok", false).put("error", error));
  }

  /** A refusal that says why in response_metadata.messages. */
  static Reply refuse(String error, List<String> messages) {
    ObjectNode body = Json.object().put("ok", false).put("error", error);
    var told = body.putObject("response_metadata").putArray("messages");
    messages.forEach(told::add);
    return new Refused(error, body);
  }

  static Reply missing(String argument) {
    return refuse("invalid_arguments", List.of("[ERROR] missing required field: " + argument));
  }

  static Reply invalid(String message) {
    return refuse("invalid_arguments", List.of("[ERROR] " + message));
  }

  /** A rule may name a more special error than the method's general one. */
  static Reply violates(String general, List<Violation> violations) {
    String error =
        violations.stream()
            .map(Violation::code)
            .filter(code -> !COMMON.contains(code))
            .findFirst()
            .orElse(general);
    return refuse(
        error,
        violations.stream()
            .map(v -> "[ERROR] " + v.message() + " [json-pointer:" + v.pointer() + "]")
            .toList());
  }
}
