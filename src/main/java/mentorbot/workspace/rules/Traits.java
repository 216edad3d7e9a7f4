package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Compositions.plainText;
import static mentorbot.workspace.rules.Rule.flag;
import static mentorbot.workspace.rules.Rule.string;

/** What blocks and elements share: their ids, and the fields that many elements have. */
final class Traits {
  private Traits() {}

  static Rule blockId() {
    Rule length = string(Limit.BLOCK_ID_MAX);
    return at -> {
      length.judge(at);
      at.require(at.findings().isNewBlockId(at.node().asText()), "block_id is used twice");
    };
  }

  static Shape block() {
    return Shape.typed().allows("block_id", blockId());
  }

  static Shape action() {
    Rule id = string(Limit.ACTION_ID_MAX);
    return Shape.typed()
        .allows(
            "action_id",
            at -> {
              id.judge(at);
              at.require(
                  at.findings().isNewActionId(at.node().asText()),
                  "action_id is used twice in this block");
            });
  }

  static Shape confirmable(Shape shape) {
    return shape.allows("confirm", Compositions.confirm());
  }

  static Shape placeholdable(Shape shape) {
    return shape.allows("placeholder", plainText(Limit.PLACEHOLDER_MAX));
  }

  static Shape focusable(Shape shape) {
    Rule flag = flag();
    return shape.allows(
        "focus_on_load",
        at -> {
          flag.judge(at);
          if (at.node().asBoolean(false) && at.surface() != Surface.MESSAGE) {
            at.sumUp(1, Limit.FOCUS_ON_LOAD_MAX);
          }
        });
  }
}
