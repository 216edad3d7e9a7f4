package mentorbot.goals.slack;

import static mentorbot.goals.slack.GoalIds.value;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import mentorbot.goals.GoalFacts;
import mentorbot.goals.GoalPage.Partner;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** A goal in a list: one line, one tap for a step, the rest behind dots. */
final class GoalBlocks {
  private GoalBlocks() {}

  static List<LayoutBlock> item(Words words, GoalFacts goal, List<Partner> partners) {
    List<LayoutBlock> blocks = new ArrayList<>();
    var text = line(words, goal);
    if (goal.active()) {
      blocks.add(Kit.section(text, rarelyWanted(words, goal, partners)));
      blocks.add(Kit.actions(oneMore(words, goal), done(words, goal), open(words, goal)));
    } else {
      blocks.add(Kit.section(text, open(words, goal)));
    }
    return blocks;
  }

  static String line(Words words, GoalFacts goal) {
    return words.mrkdwn("goals.line", "title", GoalWords.title(goal))
        + "\n"
        + GoalWords.summary(words, goal);
  }

  static ButtonElement oneMore(Words words, GoalFacts goal) {
    boolean time = goal.progress().time();
    var label = time ? words.say("goals.button.halfHour") : words.say("goals.button.oneMore");
    return Kit.labelled(
        Kit.button(label, GoalIds.ONE_MORE, goal.ref().written()),
        words.say("goals.label.oneMore", "title", GoalWords.title(goal)));
  }

  static ButtonElement done(Words words, GoalFacts goal) {
    return Kit.labelled(
        Kit.button(words.say("goals.button.done"), GoalIds.DONE, goal.ref().written()),
        words.say("goals.label.done", "title", GoalWords.title(goal)));
  }

  static ButtonElement open(Words words, GoalFacts goal) {
    return Kit.labelled(
        Kit.button(words.say("goals.button.open"), GoalIds.OPEN, goal.id()),
        words.say("goals.label.open", "title", GoalWords.title(goal)));
  }

  static BlockElement rarelyWanted(Words words, GoalFacts goal, List<Partner> partners) {
    List<OptionObject> options = new ArrayList<>();
    options.add(option(words.say("goals.more.revise"), "revise", goal));
    options.add(option(words.say("goals.more.clearer"), "clearer", goal));
    options.add(
        goal.sharing().shared()
            ? option(words.say("goals.more.private"), "private", goal)
            : option(GoalWords.share(words, partners), "share", goal));
    options.add(option(words.say("goals.more.changed"), "changed", goal));
    options.add(option(words.say("goals.more.letGo"), "let-go", goal));
    return Kit.overflow(GoalIds.MORE, options);
  }

  private static OptionObject option(String label, String act, GoalFacts goal) {
    return Kit.option(label, value(goal.ref().written(), act));
  }
}
