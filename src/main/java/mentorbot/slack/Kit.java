package mentorbot.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Short builders for the blocks and views we send, each cutting its text to Slack's limit
 * (https://docs.slack.dev/reference/block-kit). Inputs are in {@link Inputs}.
 */
public final class Kit {
  private static final int SECTION = 3_000;

  /** So many blocks fit a message. */
  public static final int MOST_OF_A_MESSAGE = 50;

  private static final int HEADER = 150;
  static final int BUTTON = 75;
  private static final int OPTION = 75;
  private static final int TITLE = 24;

  private Kit() {}

  public static LayoutBlock section(String mrkdwn) {
    return SectionBlock.builder().text(markup(mrkdwn)).build();
  }

  public static LayoutBlock section(String mrkdwn, BlockElement accessory) {
    return SectionBlock.builder().text(markup(mrkdwn)).accessory(accessory).build();
  }

  public static LayoutBlock header(String plain) {
    return HeaderBlock.builder().text(plain(plain, HEADER)).build();
  }

  public static LayoutBlock context(String mrkdwn) {
    return ContextBlock.builder().elements(List.of(markup(mrkdwn))).build();
  }

  public static LayoutBlock divider() {
    return DividerBlock.builder().build();
  }

  public static LayoutBlock actions(BlockElement... elements) {
    return actions(List.of(elements));
  }

  public static LayoutBlock actions(List<? extends BlockElement> elements) {
    return ActionsBlock.builder().elements(List.copyOf(elements)).build();
  }

  /** Several buttons of one action in one block need a suffix each: {@code "goals.done:1"}. */
  public static ButtonElement button(String label, String actionId, String value) {
    return ButtonElement.builder()
        .text(plain(label, BUTTON))
        .actionId(actionId)
        .value(value)
        .build();
  }

  /** The one thing to do here. */
  public static ButtonElement primary(String label, String actionId, String value) {
    var button = button(label, actionId, value);
    button.setStyle("primary");
    return button;
  }

  /** For what can't be taken back: asks once more. */
  public static ButtonElement danger(
      String label, String actionId, String value, ConfirmationDialogObject confirm) {
    var button = button(label, actionId, value);
    button.setStyle("danger");
    button.setConfirm(confirm);
    return button;
  }

  /** For what others feel: an ordinary button that asks once more, and warns only then. */
  public static ButtonElement careful(
      String label, String actionId, String value, ConfirmationDialogObject confirm) {
    var button = button(label, actionId, value);
    confirm.setStyle("danger");
    button.setConfirm(confirm);
    return button;
  }

  /** Says for screen readers what the label leaves to the eye ("Accept Mira's request"). */
  public static ButtonElement labelled(ButtonElement button, String accessibilityLabel) {
    button.setAccessibilityLabel(Cut.to(accessibilityLabel, BUTTON));
    return button;
  }

  public static ConfirmationDialogObject confirm(String title, String text, String yes, String no) {
    return ConfirmationDialogObject.builder()
        .title(plain(title, 100))
        .text(plain(text, 300))
        .confirm(plain(yes, 30))
        .deny(plain(no, 30))
        .build();
  }

  /**
   * Two to five rarely wanted choices behind three dots; each option's value reaches the handler.
   */
  public static OverflowMenuElement overflow(String actionId, List<OptionObject> options) {
    return OverflowMenuElement.builder().actionId(actionId).options(options).build();
  }

  /** Choices behind one word; what is chosen reaches the handler at once, by its value. */
  public static StaticSelectElement menu(
      String placeholder, String actionId, List<OptionObject> options) {
    var menu = Inputs.select(options, null, placeholder);
    menu.setActionId(actionId);
    return menu;
  }

  public static OptionObject option(String label, String value) {
    return OptionObject.builder().text(plain(label, OPTION)).value(value).build();
  }

  public static OptionObject option(String label, String value, String description) {
    var option = option(label, value);
    option.setDescription(plain(description, OPTION));
    return option;
  }

  /** {@code submit} is needed as soon as there is an input. */
  public static View modal(
      String callbackId,
      String title,
      @Nullable String submit,
      String close,
      String metadata,
      List<LayoutBlock> blocks) {
    Apart.tell(blocks);
    return View.builder()
        .type("modal")
        .callbackId(callbackId)
        .title(ViewTitle.builder().type("plain_text").text(Cut.to(title, TITLE)).build())
        .submit(
            submit == null
                ? null
                : ViewSubmit.builder().type("plain_text").text(Cut.to(submit, TITLE)).build())
        .close(ViewClose.builder().type("plain_text").text(Cut.to(close, TITLE)).build())
        .privateMetadata(metadata)
        .blocks(List.copyOf(blocks))
        .build();
  }

  /** Verbatim: a typed "@channel" stays plain text. */
  static MarkdownTextObject markup(String text) {
    return MarkdownTextObject.builder().text(Cut.to(text, SECTION)).verbatim(true).build();
  }

  static PlainTextObject plain(String text, int limit) {
    return PlainTextObject.builder().text(Cut.to(text, limit)).emoji(true).build();
  }
}
