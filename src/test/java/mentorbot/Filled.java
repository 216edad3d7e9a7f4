package mentorbot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values for the fields of a page. */
public final class Filled {
  private Filled() {}

  public static Map<String, Object> in(JsonNode view, Map<String, ?> values) {
    var filled = new LinkedHashMap<String, Object>();
    for (var block : view.path("blocks")) {
      if (block.path("type").asText().equals("input")) {
        var id = block.path("block_id").asText();
        var given = values.get(id);
        if (given != null) {
          filled.put(id, given);
        } else if (!isSet(block.path("element"))) {
          with(block.path("element")).ifPresent(value -> filled.put(id, value));
        }
      }
    }
    return filled;
  }

  private static boolean isSet(JsonNode element) {
    var names = new ArrayList<String>();
    element.fieldNames().forEachRemaining(names::add);
    return names.stream().anyMatch(name -> name.startsWith("initial_"));
  }

  static Optional<Object> with(JsonNode element) {
    var type = element.path("type").asText();
    return switch (type) {
      case "plain_text_input" -> Optional.of("Some words about it");
      case "number_input" -> Optional.of("2");
      case "datepicker" -> Optional.of("2027-01-15");
      case "timepicker" -> Optional.of("09:30");
      case "users_select" -> Optional.of("U07LUC");
      case "conversations_select" -> Optional.of("C0GOODNEWS");
      case "multi_users_select" -> Optional.of(List.of("U07LUC"));
      default -> firstOption(element, type.startsWith("multi") || type.equals("checkboxes"));
    };
  }

  private static Optional<Object> firstOption(JsonNode element, boolean several) {
    var values = element.findValuesAsText("value");
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(several ? List.of(values.get(0)) : values.get(0));
  }
}
