package mentorbot.workspace.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;

/** Valid payloads by surface and name, and ways to make them larger, smaller or wrong. */
final class Fixtures {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Fixtures() {}

  /** A payload and the surface it is for. */
  record Sample(Surface surface, JsonNode payload) {
    List<Violation> violations() {
      return switch (surface) {
        case MESSAGE -> BlockRules.message(payload);
        case MODAL -> BlockRules.modal(payload);
        case HOME -> BlockRules.home(payload);
      };
    }

    /** The same payload with another value at the place; adds the last field when it is new. */
    Sample with(String pointer, JsonNode value) {
      JsonNode copy = payload.deepCopy();
      JsonPointer place = JsonPointer.compile(pointer);
      JsonNode parent = copy.at(place.head());
      if (parent instanceof ArrayNode array) {
        array.set(place.last().getMatchingIndex(), value);
      } else {
        ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
      }
      return new Sample(surface, copy);
    }

    Sample with(String pointer, String json) {
      return with(pointer, json(json));
    }

    Sample without(String pointer) {
      JsonNode copy = payload.deepCopy();
      JsonPointer place = JsonPointer.compile(pointer);
      JsonNode removed =
          ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
      Objects.requireNonNull(removed, pointer);
      return new Sample(surface, copy);
    }
  }

  /** Every valid payload for the surface, by name. */
  static Map<String, Sample> all(Surface surface) {
    List<String> files =
        switch (surface) {
          case MESSAGE -> List.of("valid-message.json", "valid-message-newer.json");
          case MODAL -> List.of("valid-modal.json");
          case HOME -> List.of("valid-home.json");
        };
    Map<String, Sample> all = new LinkedHashMap<>();
    for (String file : files) {
      for (Map.Entry<String, JsonNode> field : read(file).properties()) {
        all.put(field.getKey(), new Sample(surface, field.getValue()));
      }
    }
    return all;
  }

  private static JsonNode read(String file) {
    try (InputStream in = Fixtures.class.getResourceAsStream("/block-kit/" + file)) {
      return JSON.readTree(Objects.requireNonNull(in, file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Sample named(Surface surface, String name) {
    return Objects.requireNonNull(all(surface).get(name), name);
  }

  static Sample message(String name) {
    return named(Surface.MESSAGE, name);
  }

  static Sample modal(String name) {
    return named(Surface.MODAL, name);
  }

  static Sample home(String name) {
    return named(Surface.HOME, name);
  }

  /** A message of the blocks given as JSON, with single quotes for double ones. */
  static Sample messageOf(String blocks) {
    return new Sample(Surface.MESSAGE, json(blocks));
  }

  static Sample modalOf(String blocks) {
    return modal("without_submit").with("/blocks", json(blocks));
  }

  static Sample homeOf(String blocks) {
    return home("plain").with("/blocks", json(blocks));
  }

  static JsonNode json(String singleQuoted) {
    try {
      return JSON.readTree(singleQuoted.replace('\'', '"'));
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static JsonNode text(long characters) {
    return JSON.getNodeFactory().textNode("x".repeat(Math.toIntExact(characters)));
  }

  static JsonNode value(long value) {
    return JSON.getNodeFactory().numberNode(value);
  }

  /** As many items as asked, each made from its index. */
  static ArrayNode items(long count, LongFunction<JsonNode> item) {
    ArrayNode items = JSON.createArrayNode();
    for (long index = 0; index < count; index++) {
      items.add(item.apply(index));
    }
    return items;
  }

  /** As many items as asked; every {@code #} in the JSON becomes the item's index. */
  static ArrayNode items(long count, String item) {
    return items(count, index -> json(item.replace("#", Long.toString(index))));
  }
}
