package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import mentorbot.workspace.state.Json;

/** A call's arguments, from a form (all texts) or a JSON body. "" counts as absent. */
final class Args {
  private final ObjectNode values;

  Args(ObjectNode values) {
    this.values = values;
  }

  ObjectNode all() {
    return values;
  }

  Optional<String> text(String name) {
    JsonNode value = values.path(name);
    return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  /** Whether the caller sent the argument at all, even empty. */
  boolean given(String name) {
    return values.has(name) && !values.path(name).isNull();
  }

  boolean flag(String name) {
    String value = text(name).orElse("false");
    return value.equals("true") || value.equals("1");
  }

  int number(String name, int otherwise) {
    try {
      return text(name).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }

  /** A structured argument; a missing node when what was sent is not JSON. */
  Optional<JsonNode> node(String name) {
    JsonNode value = values.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      return Optional.of(value);
    }
    return value.textValue().isBlank()
        ? Optional.empty()
        : Optional.of(Json.parse(value.textValue()).orElse(MissingNode.getInstance()));
  }
}
