package mentorbot.workspace.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import mentorbot.workspace.state.Json;

/** state.values of a view or message: every field that holds a value. */
final class Values {
  private Values() {}

  static ObjectNode of(JsonNode blocks, JsonNode typed) {
    ObjectNode values = Json.object();
    for (Field field : Field.in(blocks)) {
      JsonNode entry = typed.path(field.blockId()).path(field.actionId());
      values.withObjectProperty(field.blockId()).set(field.actionId(), field.stateOf(entry));
    }
    return values;
  }
}
