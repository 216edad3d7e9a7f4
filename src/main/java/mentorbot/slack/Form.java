package mentorbot.slack;

import com.slack.api.model.view.ViewState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/** What was entered, by block id; every input block of ours holds one element. */
public final class Form {
  private final Map<String, Map<String, ViewState.Value>> values;

  private Form(Map<String, Map<String, ViewState.Value>> values) {
    this.values = values;
  }

  public static Form of(ViewState state) {
    return new Form(state == null || state.getValues() == null ? Map.of() : state.getValues());
  }

  public static Form empty() {
    return new Form(Map.of());
  }

  private Optional<ViewState.Value> value(String block) {
    var elements = values.get(block);
    return elements == null ? Optional.empty() : elements.values().stream().findFirst();
  }

  /** The ids of all inputs of the page, filled in or not. */
  public Set<String> blocks() {
    return Set.copyOf(values.keySet());
  }

  /** Typed text, stripped; empty if there is none. */
  public String text(String block) {
    return value(block).map(ViewState.Value::getValue).map(String::strip).orElse("");
  }

  public Optional<String> choice(String block) {
    return value(block).map(ViewState.Value::getSelectedOption).map(o -> o.getValue());
  }

  public List<String> choices(String block) {
    return value(block)
        .map(ViewState.Value::getSelectedOptions)
        .map(options -> options.stream().map(o -> o.getValue()).toList())
        .orElse(List.of());
  }

  public Optional<String> user(String block) {
    return value(block).map(ViewState.Value::getSelectedUser);
  }

  /** A channel's id, as Slack sent it. */
  public Optional<String> conversation(String block) {
    return value(block).map(ViewState.Value::getSelectedConversation);
  }

  public List<String> users(String block) {
    return value(block).map(ViewState.Value::getSelectedUsers).map(List::copyOf).orElse(List.of());
  }

  public Optional<LocalDate> date(String block) {
    return value(block).map(ViewState.Value::getSelectedDate).flatMap(Form::parseDate);
  }

  public Optional<LocalTime> time(String block) {
    return value(block).map(ViewState.Value::getSelectedTime).flatMap(Form::parseTime);
  }

  /** Whether all that is typed can be kept without a question: readable, no patient details. */
  public boolean fitToKeep() {
    var fit = new AtomicBoolean(true);
    eachText(
        (block, text) -> {
          if (UnreadableText.in(text) || PatientDetails.kindIn(text).isPresent()) {
            fit.set(false);
          }
        });
    return fit.get();
  }

  void eachText(BiConsumer<String, String> action) {
    values.forEach(
        (block, elements) ->
            elements.values().stream()
                .filter(value -> value.getValue() != null)
                .forEach(value -> action.accept(block, value.getValue())));
  }

  private static Optional<LocalDate> parseDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> parseTime(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
