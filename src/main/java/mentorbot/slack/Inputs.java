package mentorbot.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a modal page. The block id names the input in {@link Form} and in {@link
 * Reply.Errors}; the same id on the next rendering keeps what was typed.
 */
public final class Inputs {
  /** The action id of every element inside an input block. */
  public static final String VALUE = "value";

  private static final int LABEL = 2_000;
  private static final int PLACEHOLDER = 150;

  private Inputs() {}

  /** An input that must be filled in. */
  public static InputBlock required(String block, String label, BlockElement element) {
    return input(block, label, element, false, null);
  }

  /** An input that may stay empty. */
  public static InputBlock optional(String block, String label, BlockElement element) {
    return input(block, label, element, true, null);
  }

  /** A line below the input: what for, who sees it. */
  public static InputBlock hinted(InputBlock input, String hint) {
    input.setHint(Kit.plain(hint, LABEL));
    return input;
  }

  private static InputBlock input(
      String block, String label, BlockElement element, boolean optional, @Nullable String hint) {
    return InputBlock.builder()
        .blockId(block)
        .label(Kit.plain(label, LABEL))
        .element(element)
        .optional(optional)
        .hint(hint == null ? null : Kit.plain(hint, LABEL))
        .build();
  }

  public static PlainTextInputElement line(@Nullable String initial, int maxLength) {
    return text(initial, maxLength, false);
  }

  public static PlainTextInputElement paragraph(@Nullable String initial, int maxLength) {
    return text(initial, maxLength, true);
  }

  private static PlainTextInputElement text(
      @Nullable String initial, int maxLength, boolean multiline) {
    return PlainTextInputElement.builder()
        .actionId(VALUE)
        .multiline(multiline)
        .maxLength(maxLength)
        .initialValue(initial == null || initial.isEmpty() ? null : Cut.to(initial, maxLength))
        .build();
  }

  /** Up to 100 options. */
  public static StaticSelectElement select(
      List<OptionObject> options, @Nullable String chosen, String placeholder) {
    return StaticSelectElement.builder()
        .actionId(VALUE)
        .options(options)
        .initialOption(chosenOf(options, chosen))
        .placeholder(Kit.plain(placeholder, PLACEHOLDER))
        .build();
  }

  public static MultiStaticSelectElement selectMany(
      List<OptionObject> options, Collection<String> chosen, String placeholder, int most) {
    var initial = chosenOf(options, chosen);
    return MultiStaticSelectElement.builder()
        .actionId(VALUE)
        .options(options)
        .initialOptions(initial.isEmpty() ? null : initial)
        .placeholder(Kit.plain(placeholder, PLACEHOLDER))
        .maxSelectedItems(most)
        .build();
  }

  /** Up to 10 options, all in sight. */
  public static RadioButtonsElement radios(List<OptionObject> options, @Nullable String chosen) {
    return RadioButtonsElement.builder()
        .actionId(VALUE)
        .options(options)
        .initialOption(chosenOf(options, chosen))
        .build();
  }

  /** Up to 10 options, all in sight. */
  public static CheckboxesElement checkboxes(
      List<OptionObject> options, Collection<String> chosen) {
    var initial = chosenOf(options, chosen);
    return CheckboxesElement.builder()
        .actionId(VALUE)
        .options(options)
        .initialOptions(initial.isEmpty() ? null : initial)
        .build();
  }

  public static DatePickerElement date(@Nullable LocalDate initial) {
    return DatePickerElement.builder()
        .actionId(VALUE)
        .initialDate(initial == null ? null : initial.toString())
        .build();
  }

  public static TimePickerElement time(@Nullable LocalTime initial) {
    return TimePickerElement.builder()
        .actionId(VALUE)
        .initialTime(
            initial == null
                ? null
                : String.format(Locale.ROOT, "%02d:%02d", initial.getHour(), initial.getMinute()))
        .build();
  }

  public static UsersSelectElement person(@Nullable String initial, String placeholder) {
    return UsersSelectElement.builder()
        .actionId(VALUE)
        .initialUser(initial)
        .placeholder(Kit.plain(placeholder, PLACEHOLDER))
        .build();
  }

  /** A public channel of this workspace's own. */
  public static ConversationsSelectElement publicChannel(
      @Nullable String initial, String placeholder) {
    return ConversationsSelectElement.builder()
        .actionId(VALUE)
        .initialConversation(initial)
        .placeholder(Kit.plain(placeholder, PLACEHOLDER))
        .filter(
            ConversationsFilter.builder()
                .include(List.of("public"))
                .excludeExternalSharedChannels(true)
                .excludeBotUsers(true)
                .build())
        .build();
  }

  public static MultiUsersSelectElement people(List<String> initial, String placeholder, int most) {
    return MultiUsersSelectElement.builder()
        .actionId(VALUE)
        .initialUsers(initial.isEmpty() ? null : initial)
        .placeholder(Kit.plain(placeholder, PLACEHOLDER))
        .maxSelectedItems(most)
        .build();
  }

  /** A block that reads as an input's explanation. */
  public static LayoutBlock note(String mrkdwn) {
    return Kit.context(mrkdwn);
  }

  private static @Nullable OptionObject chosenOf(
      List<OptionObject> options, @Nullable String chosen) {
    return options.stream().filter(o -> o.getValue().equals(chosen)).findFirst().orElse(null);
  }

  private static List<OptionObject> chosenOf(
      List<OptionObject> options, Collection<String> chosen) {
    return options.stream().filter(o -> chosen.contains(o.getValue())).toList();
  }
}
