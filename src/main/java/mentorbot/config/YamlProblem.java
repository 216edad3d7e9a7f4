package mentorbot.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns Jackson's exception into one line for whoever edits the file. */
final class YamlProblem {
  private final String file;
  private final YamlLines lines;
  private final JsonProcessingException cause;

  YamlProblem(String file, String yaml, JsonProcessingException cause) {
    this.file = file;
    this.lines = new YamlLines(yaml);
    this.cause = cause;
  }

  String line() {
    if (!(cause instanceof JsonMappingException mapping)) {
      return at(lineOfCause()) + syntax() + ".";
    }
    List<String> path = pathOf(mapping);
    List<String> place = path;
    String rule = ruleOf(mapping);
    if (rootOf(mapping) instanceof InvalidKey invalid) {
      place = new ArrayList<>(path);
      place.addAll(List.of(invalid.place().split("/", -1)));
      path.addAll(List.of(invalid.key().split("/", -1)));
      rule = invalid.rule();
    }
    if (path.isEmpty()) {
      return at(lineOfCause()) + "the file " + rule + ".";
    }
    return at(lines.line(place).orElse(lineOfCause())) + String.join(".", path) + " " + rule + ".";
  }

  private String at(int line) {
    return file + (line > 0 ? ", line " + line : "") + ": ";
  }

  private int lineOfCause() {
    JsonLocation location = cause.getLocation();
    return location == null ? 0 : location.getLineNr();
  }

  /** The first line of the parser's message says what is wrong; the rest repeats the file. */
  private String syntax() {
    String message = Objects.requireNonNullElse(cause.getOriginalMessage(), "not valid YAML");
    return message.lines().findFirst().orElse("not valid YAML");
  }

  private static List<String> pathOf(JsonMappingException mapping) {
    List<String> path = new ArrayList<>();
    for (JsonMappingException.Reference step : mapping.getPath()) {
      path.add(step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName());
    }
    return path;
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static String ruleOf(JsonMappingException mapping) {
    if (mapping instanceof UnrecognizedPropertyException unknown) {
      return unknownKey(unknown);
    }
    if (mapping instanceof InvalidNullException) {
      return "has no value";
    }
    if (mapping instanceof InvalidFormatException format) {
      if (String.valueOf(format.getValue()).isBlank()) {
        return "has no value";
      }
      return "must be " + kind(format.getTargetType()) + ", not " + format.getValue();
    }
    String message = Objects.requireNonNullElse(mapping.getOriginalMessage(), "");
    if (message.startsWith("Missing") && message.contains("creator property")) {
      return "is missing";
    }
    return mapping instanceof MismatchedInputException mismatch
        ? "must be " + kind(mismatch.getTargetType())
        : "cannot be read: " + message.lines().findFirst().orElse("");
  }

  private static String unknownKey(UnrecognizedPropertyException unknown) {
    List<String> known = unknown.getKnownPropertyIds().stream().map(Object::toString).toList();
    return "is not a key here"
        + Spelling.nearest(unknown.getPropertyName(), known)
            .map(name -> ": did you mean " + name + "?")
            .orElse(": known are " + String.join(", ", known));
  }

  private static String kind(Class<?> type) {
    if (type == null) {
      return "another kind of value";
    }
    if (type == int.class || type == Integer.class) {
      return "a whole number";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "text (put it in quotation marks)";
    }
    if (List.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type.isRecord()) {
      return "a group of keys";
    }
    if (type.isEnum()) {
      return "one of " + String.join(", ", names(type));
    }
    return switch (type.getSimpleName()) {
      case "LocalTime" -> "a time in quotation marks such as \"08:00\"";
      case "LocalDate" -> "a date such as 2026-12-24";
      case "ZoneId" -> "a time zone such as Europe/London";
      default -> "another kind of value";
    };
  }

  private static List<String> names(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name().replace('_', '-'))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }
}
