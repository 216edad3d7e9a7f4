package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Compositions.plainText;
import static mentorbot.workspace.rules.Rule.flag;
import static mentorbot.workspace.rules.Rule.list;
import static mentorbot.workspace.rules.Rule.oneOf;
import static mentorbot.workspace.rules.Rule.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Slack's published Block Kit rules for the three places where an app shows blocks. An empty list
 * means Slack would take the payload, as far as its pages say.
 */
public final class BlockRules {
  private static final Rule MESSAGE = list(Blocks.any(), Surface.MESSAGE.blocks());
  private static final Rule MODAL = modalView();
  private static final Rule HOME = view(Surface.HOME).requires("type", oneOf("home"));

  private BlockRules() {}

  /** Judges the {@code blocks} of a message, an array. */
  public static List<Violation> message(JsonNode blocks) {
    Findings findings = new Findings(Surface.MESSAGE);
    MESSAGE.judge(new Check(findings, "", blocks));
    return findings.violations();
  }

  /** Judges the {@code view} of {@code views.open}, {@code views.push} or {@code views.update}. */
  public static List<Violation> modal(JsonNode view) {
    return judgeView(Surface.MODAL, MODAL, view);
  }

  /** Judges the {@code view} of {@code views.publish}. */
  public static List<Violation> home(JsonNode view) {
    return judgeView(Surface.HOME, HOME, view);
  }

  private static List<Violation> judgeView(Surface surface, Rule rule, JsonNode view) {
    Findings findings = new Findings(surface);
    Check at = new Check(findings, "", view);
    rule.judge(at);
    at.measure(view.toString().getBytes(StandardCharsets.UTF_8).length, Limit.VIEW_BYTES_MAX);
    return findings.violations();
  }

  private static Shape modalView() {
    return view(Surface.MODAL)
        .requires("type", oneOf("modal"))
        .requires("title", plainText(Limit.VIEW_TITLE_MAX))
        .allows("submit", plainText(Limit.VIEW_SUBMIT_MAX))
        .allows("close", plainText(Limit.VIEW_CLOSE_MAX))
        .allows("clear_on_close", flag())
        .allows("notify_on_close", flag())
        .holding(
            at -> {
              if (at.findings().holdsInput() && !at.has("submit")) {
                at.missing("submit");
              }
            });
  }

  private static Shape view(Surface surface) {
    return Shape.plain()
        .requires("blocks", list(Blocks.any(), Limit.VIEW_BLOCKS_MIN, surface.blocks()))
        .allows("callback_id", string(Limit.VIEW_CALLBACK_ID_MAX))
        .allows("private_metadata", string(Limit.VIEW_PRIVATE_METADATA_MAX))
        .allows("external_id", string(Limit.VIEW_EXTERNAL_ID_MAX));
  }
}
