package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Rule.flag;
import static mentorbot.workspace.rules.Rule.list;
import static mentorbot.workspace.rules.Rule.oneOf;
import static mentorbot.workspace.rules.Rule.string;

import java.util.Map;

/** Slack's composition objects: texts, options, confirmations, filters and image sources. */
final class Compositions {
  private Compositions() {}

  /** A text object that must be {@code plain_text}. */
  static Rule plainText(Limit longest) {
    return Rule.byType(Map.of("plain_text", plain(longest)));
  }

  /** A text object of either kind. */
  static Rule text(Limit longest) {
    return Rule.byType(Map.of("plain_text", plain(longest), "mrkdwn", mrkdwn(longest)));
  }

  private static Shape plain(Limit longest) {
    return Shape.typed().requires("text", words(longest)).allows("emoji", flag());
  }

  private static Shape mrkdwn(Limit longest) {
    return Shape.typed().requires("text", words(longest)).allows("verbatim", flag());
  }

  private static Rule words(Limit longest) {
    Rule length = string(Limit.TEXT_MIN, longest);
    return at -> {
      length.judge(at);
      countTowardsMessage(at);
    };
  }

  /** Slack also bounds the text of a message's blocks taken together. */
  static void countTowardsMessage(Check text) {
    if (text.surface() == Surface.MESSAGE) {
      text.sumUp(Check.characters(text.node().asText()), Limit.MESSAGE_TEXT_MAX);
    }
  }

  static Rule style() {
    return oneOf("primary", "danger");
  }

  static Rule confirm() {
    return Shape.plain()
        .requires("title", plainText(Limit.CONFIRM_TITLE_MAX))
        .requires("text", text(Limit.CONFIRM_TEXT_MAX))
        .requires("confirm", plainText(Limit.CONFIRM_CONFIRM_MAX))
        .requires("deny", plainText(Limit.CONFIRM_DENY_MAX))
        .allows("style", style());
  }

  /** An option of a menu: plain text only. */
  static Rule menuOption() {
    return option(plainText(Limit.OPTION_TEXT_MAX), plainText(Limit.OPTION_DESCRIPTION_MAX));
  }

  /** An option of radio buttons or checkboxes, which may use mrkdwn. */
  static Rule choiceOption() {
    return option(text(Limit.OPTION_TEXT_MAX), text(Limit.OPTION_DESCRIPTION_MAX));
  }

  /** Only an overflow menu's option may carry a link. */
  static Rule overflowOption() {
    return option(plainText(Limit.OPTION_TEXT_MAX), plainText(Limit.OPTION_DESCRIPTION_MAX))
        .allows("url", string(Limit.OPTION_URL_MAX));
  }

  private static Shape option(Rule text, Rule description) {
    return Shape.plain()
        .requires("text", text)
        .requires("value", string(Limit.OPTION_VALUE_MIN, Limit.OPTION_VALUE_MAX))
        .allows("description", description);
  }

  static Rule optionGroup() {
    return Shape.plain()
        .requires("label", plainText(Limit.GROUP_LABEL_MAX))
        .requires("options", list(menuOption(), Limit.GROUP_OPTIONS_MIN, Limit.GROUP_OPTIONS_MAX));
  }

  static Rule conversationFilter() {
    return Shape.plain()
        .allows("include", list(oneOf("im", "mpim", "private", "public"), Limit.FILTER_INCLUDE_MIN))
        .allows("exclude_external_shared_channels", flag())
        .allows("exclude_bot_users", flag())
        .holding(at -> at.require(at.node().size() > 0, "must have at least one key"));
  }

  static Rule dispatchConfig() {
    return Shape.plain()
        .allows("trigger_actions_on", list(oneOf("on_enter_pressed", "on_character_entered")));
  }

  /** Adds where an image comes from: a public address or a file in Slack. */
  static Shape withImageSource(Shape shape, Limit longestUrl) {
    Shape file = Shape.plain().allows("id", string()).allows("url", string()).oneOf("id", "url");
    return shape
        .allows("image_url", string(longestUrl))
        .allows("slack_file", file)
        .oneOf("image_url", "slack_file");
  }
}
