package mentorbot.workspace.acts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import mentorbot.workspace.state.Json;

/** What Slack's client checks before it sends a submission. */
final class Validity {
  private static final Set<String> CLOSED_LISTS =
      Set.of("static_select", "multi_static_select", "radio_buttons", "checkboxes");

  private Validity() {}

  /** An error text per block_id; empty when the submission may go. */
  static ObjectNode errors(JsonNode blocks, JsonNode values) {
    ObjectNode errors = Json.object();
    for (Field field : Field.in(blocks)) {
      JsonNode state = values.path(field.blockId()).path(field.actionId());
      if (field.isInput()) {
        error(field, state).ifPresent(text -> errors.put(field.blockId(), text));
      }
    }
    return errors;
  }

  private static Optional<String> error(Field field, JsonNode state) {
    if (field.isEmpty(state)) {
      return field.isRequired()
          ? Optional.of("Please complete this required field.")
          : Optional.empty();
    }
    JsonNode value = field.valueIn(state);
    if (CLOSED_LISTS.contains(field.type())) {
      return unoffered(field, value);
    }
    return switch (field.type()) {
      case "plain_text_input" -> length(field.element(), value.asText());
      case "number_input" -> number(field.element(), value.asText());
      case "email_text_input" -> email(value.asText());
      case "url_text_input" -> url(value.asText());
      case "datepicker" -> date(value.asText());
      case "multi_users_select", "multi_conversations_select", "multi_external_select" ->
          tooMany(field.element(), value);
      default -> Optional.empty();
    };
  }

  private static Optional<String> length(JsonNode element, String text) {
    int length = text.codePointCount(0, text.length());
    int least = element.path("min_length").asInt(0);
    int most = element.path("max_length").asInt(3000);
    if (length < least) {
      return Optional.of("Must be at least " + least + " characters.");
    }
    return length > most
        ? Optional.of("Must be at most " + most + " characters.")
        : Optional.empty();
  }

  private static Optional<String> number(JsonNode element, String text) {
    try {
      BigDecimal number = new BigDecimal(text.strip());
      boolean whole = number.stripTrailingZeros().scale() <= 0;
      if (!whole && !element.path("is_decimal_allowed").asBoolean()) {
        return Optional.of("Must be a whole number.");
      }
      Optional<BigDecimal> least = Json.text(element, "min_value").map(BigDecimal::new);
      Optional<BigDecimal> most = Json.text(element, "max_value").map(BigDecimal::new);
      if (least.isPresent() && number.compareTo(least.get()) < 0) {
        return Optional.of("Must be at least " + least.get() + ".");
      }
      return most.isPresent() && number.compareTo(most.get()) > 0
          ? Optional.of("Must be at most " + most.get() + ".")
          : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.of("Must be a number.");
    }
  }

  private static Optional<String> email(String text) {
    return text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
        ? Optional.empty()
        : Optional.of("Must be an email address.");
  }

  private static Optional<String> url(String text) {
    try {
      URI uri = new URI(text);
      return uri.isAbsolute() && uri.getHost() != null
          ? Optional.empty()
          : Optional.of("Must be a full web address.");
    } catch (URISyntaxException notAnAddress) {
      return Optional.of("Must be a full web address.");
    }
  }

  private static Optional<String> date(String text) {
    try {
      LocalDate.parse(text);
      return Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.of("Must be a date.");
    }
  }

  private static Optional<String> unoffered(Field field, JsonNode value) {
    Iterable<JsonNode> chosen = value.isArray() ? value : Set.of(value);
    for (JsonNode option : chosen) {
      if (field.offer(option.path("value").asText()).isEmpty()) {
        return Optional.of("Choose one of the options.");
      }
    }
    return tooMany(field.element(), value);
  }

  private static Optional<String> tooMany(JsonNode element, JsonNode value) {
    int most = element.path("max_selected_items").asInt(Integer.MAX_VALUE);
    return value.isArray() && value.size() > most
        ? Optional.of("Choose at most " + most + ".")
        : Optional.empty();
  }
}
