package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Compositions.plainText;
import static mentorbot.workspace.rules.Rule.list;
import static mentorbot.workspace.rules.Rule.oneOf;
import static mentorbot.workspace.rules.Rule.string;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The block elements, and in which blocks and on which surfaces Slack takes them. */
final class Elements {
  private static final Map<Holder, Set<String>> TAKEN = taken();
  private static final Map<String, Shape> ALL = all();

  private Elements() {}

  /** A kind of block that holds elements. */
  enum Holder {
    SECTION,
    ACTIONS,
    INPUT,
    CARD,
    CONTEXT_ACTIONS
  }

  private static Map<Holder, Set<String>> taken() {
    Set<String> choosing =
        and(Menus.selects().keySet(), "checkboxes", "radio_buttons", "datepicker", "timepicker");
    Set<String> acting = and(choosing, "overflow", "button", "workflow_button");
    return Map.of(
        Holder.SECTION, and(acting, "image"),
        Holder.ACTIONS, and(acting, "datetimepicker", "rich_text_input"),
        Holder.INPUT, and(and(choosing, Inputs.boxes().keySet()), "datetimepicker"),
        Holder.CARD, Set.of("button"),
        Holder.CONTEXT_ACTIONS, Set.of("feedback_buttons", "icon_button"));
  }

  private static Set<String> and(Set<String> some, String... more) {
    return and(some, Set.of(more));
  }

  private static Set<String> and(Set<String> some, Set<String> more) {
    Set<String> both = new HashSet<>(some);
    both.addAll(more);
    return both;
  }

  /** Any element that this kind of block takes on this surface. */
  static Rule in(Holder holder) {
    Map<String, Rule> taken = new HashMap<>();
    for (String type : TAKEN.getOrDefault(holder, Set.of())) {
      taken.put(type, onItsSurface(type, holder));
    }
    return Rule.byType(taken);
  }

  static Rule image() {
    return Rule.byType(Map.of("image", imageShape()));
  }

  private static Shape imageShape() {
    return Compositions.withImageSource(
        Shape.typed().requires("alt_text", string()), Limit.ELEMENT_IMAGE_URL_MAX);
  }

  private static Rule onItsSurface(String type, Holder holder) {
    Shape shape = Objects.requireNonNull(ALL.get(type), type);
    return at -> {
      if (!at.surface().takesElement(type)) {
        at.unsupported(type);
        return;
      }
      boolean answersByUrl = holder == Holder.INPUT && at.surface() == Surface.MODAL;
      at.require(
          answersByUrl || !at.isTrue("response_url_enabled"),
          "response_url_enabled works only in an input block of a modal");
      shape.judge(at);
    };
  }

  private static Map<String, Shape> all() {
    Map<String, Shape> all = new HashMap<>();
    all.putAll(Menus.selects());
    all.putAll(Menus.choices());
    all.putAll(Inputs.pickers());
    all.putAll(Inputs.boxes());
    all.put("button", button());
    all.put("workflow_button", workflowButton());
    all.put("icon_button", iconButton());
    all.put("feedback_buttons", feedbackButtons());
    all.put("image", imageShape());
    return all;
  }

  private static Shape button() {
    return Traits.action()
        .and(Traits::confirmable)
        .and(Elements::labelled)
        .allows("value", string(Limit.BUTTON_VALUE_MAX))
        .allows("url", string(Limit.BUTTON_URL_MAX))
        .allows("style", Compositions.style());
  }

  private static Shape labelled(Shape shape) {
    return shape
        .requires("text", plainText(Limit.BUTTON_TEXT_MAX))
        .allows("accessibility_label", string(Limit.BUTTON_LABEL_MAX));
  }

  private static Shape workflowButton() {
    Rule input = Shape.plain().requires("name", string()).requires("value", string());
    Rule trigger =
        Shape.plain()
            .requires("url", string())
            .allows("customizable_input_parameters", list(input));
    return Traits.action()
        .and(Traits::confirmable)
        .and(Elements::labelled)
        .requires("workflow", Shape.plain().requires("trigger", trigger))
        .allows("style", Compositions.style());
  }

  private static Shape iconButton() {
    return Traits.action()
        .and(Traits::confirmable)
        .and(Elements::labelled)
        .requires("icon", oneOf("trash"))
        .allows("value", string(Limit.BUTTON_VALUE_MAX))
        .allows("visible_to_user_ids", list(string()));
  }

  private static Shape feedbackButtons() {
    Rule one = labelled(Shape.plain()).requires("value", string(Limit.BUTTON_VALUE_MAX));
    return Traits.action().requires("positive_button", one).requires("negative_button", one);
  }
}
