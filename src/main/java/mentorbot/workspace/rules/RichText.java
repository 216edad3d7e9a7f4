package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Rule.list;
import static mentorbot.workspace.rules.Rule.oneOf;
import static mentorbot.workspace.rules.Rule.string;
import static mentorbot.workspace.rules.Rule.whole;

import java.util.HashMap;
import java.util.Map;

/**
 * The rich_text block: kinds of parts and their required fields. Styles and other details of the
 * smallest parts are not judged; no length is documented.
 */
final class RichText {
  private RichText() {}

  static Shape block() {
    Shape section = Shape.typed().requires("elements", list(Rule.byType(inline())));
    Shape framed = section.allows("border", whole());
    Shape bullets =
        Shape.typed()
            .requires("elements", list(Rule.byType(Map.of("rich_text_section", section))))
            .requires("style", oneOf("bullet", "ordered"))
            .allows("indent", whole())
            .allows("offset", whole())
            .allows("border", whole());
    Map<String, Shape> parts =
        Map.of(
            "rich_text_section", section,
            "rich_text_list", bullets,
            "rich_text_quote", framed,
            "rich_text_preformatted", framed.allows("language", string()));
    return Traits.block().requires("elements", list(Rule.byType(parts)));
  }

  private static Map<String, Shape> inline() {
    Map<String, Shape> kinds = new HashMap<>();
    kinds.put("text", leaf("text"));
    kinds.put("link", leaf("url"));
    kinds.put("user", leaf("user_id"));
    kinds.put("usergroup", leaf("usergroup_id"));
    kinds.put("channel", leaf("channel_id"));
    kinds.put("team", leaf("team_id"));
    kinds.put("emoji", leaf("name"));
    kinds.put("color", leaf("value"));
    kinds.put(
        "broadcast",
        Shape.typed().requires("range", oneOf("here", "channel", "everyone")).leftOpen());
    kinds.put("date", leaf("format").requires("timestamp", whole()));
    return kinds;
  }

  private static Shape leaf(String field) {
    return Shape.typed().requires(field, string()).leftOpen();
  }
}
