package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Compositions.plainText;
import static mentorbot.workspace.rules.Compositions.text;
import static mentorbot.workspace.rules.Rule.flag;
import static mentorbot.workspace.rules.Rule.list;
import static mentorbot.workspace.rules.Rule.oneOf;
import static mentorbot.workspace.rules.Rule.string;
import static mentorbot.workspace.rules.Rule.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The blocks, and which of them a surface or a container takes. */
final class Blocks {
  private static final Map<String, Shape> SIMPLE = simple();
  private static final Set<String> CHILDREN =
      Set.of(
          "actions",
          "context",
          "divider",
          "header",
          "image",
          "input",
          "rich_text",
          "section",
          "table",
          "video");
  private static final Map<String, Rule> ALL = all();

  private Blocks() {}

  /** Any block that the payload's surface takes. */
  static Rule any() {
    return Rule.byType(ALL);
  }

  private static Map<String, Rule> all() {
    Map<String, Rule> all = new HashMap<>();
    SIMPLE.forEach((type, shape) -> all.put(type, onItsSurface(type, shape)));
    Map<String, Rule> children =
        all.entrySet().stream()
            .filter(kind -> CHILDREN.contains(kind.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    all.put("container", onItsSurface("container", container(Rule.byType(children))));
    Rule cards = Rule.byType(Map.of("card", all.getOrDefault("card", Rule.ANYTHING)));
    all.put("carousel", onItsSurface("carousel", carousel(cards)));
    return all;
  }

  private static Rule onItsSurface(String type, Shape shape) {
    return at -> {
      if (at.surface().takesBlock(type)) {
        at.findings().enterBlock(type);
        shape.judge(at);
      } else {
        at.unsupported(type);
      }
    };
  }

  private static Map<String, Shape> simple() {
    Map<String, Shape> simple = new HashMap<>(Tables.blocks());
    simple.put("section", section());
    simple.put("actions", actions());
    simple.put("context", context());
    simple.put("header", header());
    simple.put("input", input());
    simple.put("image", image());
    simple.put("divider", Traits.block());
    simple.put("rich_text", RichText.block());
    simple.put("video", video());
    simple.put("markdown", markdown());
    simple.put("alert", alert());
    simple.put("card", card());
    simple.put("context_actions", contextActions());
    simple.put("task_card", taskCard());
    simple.put("plan", plan());
    simple.put("data_visualization", Charts.block());
    return simple;
  }

  private static Shape section() {
    return Traits.block()
        .allows("text", text(Limit.SECTION_TEXT_MAX))
        .allows(
            "fields",
            list(text(Limit.SECTION_FIELD_MAX), Limit.SECTION_FIELDS_MIN, Limit.SECTION_FIELDS_MAX))
        .allows("accessory", Elements.in(Elements.Holder.SECTION))
        .allows("expand", flag())
        .holding(
            at -> {
              if (!at.has("text") && !at.has("fields")) {
                at.missing("text or fields");
              }
            });
  }

  private static Shape actions() {
    Rule element = Elements.in(Elements.Holder.ACTIONS);
    return Traits.block().requires("elements", list(element, Limit.ACTIONS_MIN, Limit.ACTIONS_MAX));
  }

  private static Shape context() {
    Rule image = Elements.image();
    Rule text = text(Limit.TEXT_MAX);
    Rule element = at -> (at.string("type").equals("image") ? image : text).judge(at);
    return Traits.block().requires("elements", list(element, Limit.CONTEXT_MIN, Limit.CONTEXT_MAX));
  }

  private static Shape header() {
    return Traits.block()
        .requires("text", plainText(Limit.HEADER_TEXT_MAX))
        .allows("level", whole(Limit.HEADER_LEVEL_MIN, Limit.HEADER_LEVEL_MAX));
  }

  private static Shape input() {
    return Traits.block()
        .requires("label", plainText(Limit.INPUT_LABEL_MAX))
        .requires("element", Elements.in(Elements.Holder.INPUT))
        .allows("hint", plainText(Limit.INPUT_HINT_MAX))
        .allows("optional", flag())
        .allows("dispatch_action", flag())
        .holding(
            at ->
                at.require(
                    !at.isTrue("dispatch_action")
                        || !at.field("element").string("type").equals("file_input"),
                    "a file_input cannot dispatch actions"));
  }

  private static Shape image() {
    Shape image =
        Traits.block()
            .requires("alt_text", string(Limit.IMAGE_ALT_TEXT_MAX))
            .allows("title", plainText(Limit.IMAGE_TITLE_MAX));
    return Compositions.withImageSource(image, Limit.IMAGE_URL_MAX);
  }

  private static Shape video() {
    Rule https =
        at -> at.require(at.node().asText().startsWith("https://"), "must be an https address");
    return Traits.block()
        .requires("title", plainText(Limit.VIDEO_TITLE_MAX))
        .requires("alt_text", string())
        .requires("video_url", https)
        .requires("thumbnail_url", string())
        .allows("title_url", https)
        .allows("author_name", string(Limit.VIDEO_AUTHOR_MAX))
        .allows("provider_name", string())
        .allows("provider_icon_url", string())
        .allows("description", plainText(Limit.TEXT_MAX));
  }

  private static Shape markdown() {
    Rule length = string(Limit.MARKDOWN_MAX);
    return Traits.block()
        .requires(
            "text",
            at -> {
              length.judge(at);
              at.sumUp(Check.characters(at.node().asText()), Limit.MARKDOWN_SUM_MAX);
              Compositions.countTowardsMessage(at);
            });
  }

  private static Shape alert() {
    return Traits.block()
        .requires("text", text(Limit.ALERT_TEXT_MAX))
        .allows("level", oneOf("default", "info", "warning", "error", "success"));
  }

  private static Shape card() {
    Rule button = Elements.in(Elements.Holder.CARD);
    return Traits.block()
        .allows("hero_image", Elements.image())
        .allows("icon", Elements.image())
        .allows("slack_icon", Shape.plain().leftOpen())
        .allows("title", text(Limit.CARD_TITLE_MAX))
        .allows("subtitle", text(Limit.CARD_SUBTITLE_MAX))
        .allows("body", text(Limit.CARD_BODY_MAX))
        .allows("subtext", text(Limit.CARD_SUBTEXT_MAX))
        .allows("actions", list(button, Limit.CARD_ACTIONS_MAX))
        .holding(
            at -> {
              if (Set.of("hero_image", "title", "actions", "body").stream().noneMatch(at::has)) {
                at.missing("hero_image, title, actions or body");
              }
              at.require(!at.has("icon") || !at.has("slack_icon"), "has both icon and slack_icon");
            });
  }

  private static Shape carousel(Rule card) {
    return Traits.block().requires("elements", list(card, Limit.CAROUSEL_MIN, Limit.CAROUSEL_MAX));
  }

  private static Shape container(Rule child) {
    return Traits.block()
        .allows("title", plainText(Limit.CONTAINER_TITLE_MAX))
        .allows("rich_text_title", Rule.byType(Map.of("rich_text", RichText.block())))
        .allows("subtitle", text(Limit.CONTAINER_SUBTITLE_MAX))
        .requires("child_blocks", list(child, Limit.CONTAINER_MIN, Limit.CONTAINER_MAX))
        .allows("width", oneOf("narrow", "standard", "wide", "full"))
        .allows("icon", Elements.image())
        .allows("is_collapsible", flag())
        .allows("default_collapsed", flag())
        .allows("has_header_divider", flag())
        .holding(
            at -> {
              if (!at.has("title") && !at.has("rich_text_title")) {
                at.missing("title or rich_text_title");
              }
            });
  }

  private static Shape contextActions() {
    Rule element = Elements.in(Elements.Holder.CONTEXT_ACTIONS);
    return Traits.block()
        .requires("elements", list(element, Limit.CONTEXT_ACTIONS_MIN, Limit.CONTEXT_ACTIONS_MAX));
  }

  private static Shape taskCard() {
    Rule richText = Rule.byType(Map.of("rich_text", RichText.block()));
    Rule source =
        Rule.byType(
            Map.of("url", Shape.typed().requires("url", string()).requires("text", string())));
    return Traits.block()
        .requires("task_id", string())
        .requires("title", string())
        .requires("status", oneOf("pending", "in_progress", "complete", "error"))
        .allows("details", richText)
        .allows("output", richText)
        .allows("sources", list(source));
  }

  private static Shape plan() {
    return Traits.block()
        .requires("title", string())
        .allows("tasks", list(Rule.byType(Map.of("task_card", taskCard()))));
  }
}
