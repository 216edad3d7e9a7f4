package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Rule.flag;
import static mentorbot.workspace.rules.Rule.list;
import static mentorbot.workspace.rules.Rule.string;
import static mentorbot.workspace.rules.Rule.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Traits that offer something to choose: select menus, radio buttons, checkboxes, overflow. */
final class Menus {
  private Menus() {}

  static Map<String, Shape> selects() {
    Rule ids = list(string());
    Map<String, Shape> selects = new HashMap<>();
    selects.put("static_select", one().and(Menus::offering).holding(Menus::startsOnAnOffer));
    selects.put("multi_static_select", many().and(Menus::offering).holding(Menus::startsOnAnOffer));
    selects.put("external_select", one().and(Menus::asking));
    selects.put("multi_external_select", many().and(Menus::asking));
    selects.put("users_select", menu().allows("initial_user", string()));
    selects.put("multi_users_select", several().allows("initial_users", ids));
    selects.put("channels_select", answering(menu()).allows("initial_channel", string()));
    selects.put("multi_channels_select", several().allows("initial_channels", ids));
    selects.put(
        "conversations_select",
        answering(menu()).and(Menus::filtered).allows("initial_conversation", string()));
    selects.put(
        "multi_conversations_select",
        several().and(Menus::filtered).allows("initial_conversations", ids));
    return selects;
  }

  static Map<String, Shape> choices() {
    Rule option = Compositions.choiceOption();
    Shape choice =
        Traits.action()
            .and(Traits::confirmable)
            .and(Traits::focusable)
            .requires("options", list(option, Limit.CHOICES_MIN, Limit.CHOICES_MAX))
            .holding(Menus::startsOnAnOffer);
    Rule overflowing = list(Compositions.overflowOption(), Limit.OVERFLOW_MIN, Limit.OVERFLOW_MAX);
    return Map.of(
        "radio_buttons", choice.allows("initial_option", option),
        "checkboxes", choice.allows("initial_options", list(option)),
        "overflow", Traits.action().and(Traits::confirmable).requires("options", overflowing));
  }

  private static Shape menu() {
    return Traits.action()
        .and(Traits::confirmable)
        .and(Traits::focusable)
        .and(Traits::placeholdable);
  }

  private static Shape several() {
    return menu().allows("max_selected_items", whole(Limit.MAX_SELECTED_MIN));
  }

  private static Shape one() {
    return menu().allows("initial_option", Compositions.menuOption());
  }

  private static Shape many() {
    return several().allows("initial_options", list(Compositions.menuOption()));
  }

  private static Shape offering(Shape shape) {
    return shape
        .allows(
            "options",
            list(Compositions.menuOption(), Limit.SELECT_OPTIONS_MIN, Limit.SELECT_OPTIONS_MAX))
        .allows(
            "option_groups",
            list(Compositions.optionGroup(), Limit.OPTION_GROUPS_MIN, Limit.OPTION_GROUPS_MAX))
        .oneOf("options", "option_groups");
  }

  private static Shape asking(Shape shape) {
    return shape.allows("min_query_length", whole());
  }

  private static Shape answering(Shape shape) {
    return shape.allows("response_url_enabled", flag());
  }

  private static Shape filtered(Shape shape) {
    return shape
        .allows("default_to_current_conversation", flag())
        .allows("filter", Compositions.conversationFilter());
  }

  /** What is chosen at first must be one of the offered options, to the letter. */
  private static void startsOnAnOffer(Check menu) {
    Set<JsonNode> offered = new HashSet<>();
    menu.field("options").items().forEach(option -> offered.add(option.node()));
    for (Check group : menu.field("option_groups").items()) {
      group.field("options").items().forEach(option -> offered.add(option.node()));
    }
    Check single = menu.field("initial_option");
    if (single.isPresent()) {
      mustBeAmong(offered, single);
    }
    menu.field("initial_options").items().forEach(initial -> mustBeAmong(offered, initial));
  }

  private static void mustBeAmong(Set<JsonNode> offered, Check initial) {
    initial.require(offered.contains(initial.node()), "must equal one of the options offered");
  }
}
