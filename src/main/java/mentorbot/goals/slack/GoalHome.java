package mentorbot.goals.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import mentorbot.goals.GoalLists;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;

/** My goals on App Home: the latest five, a step with one tap. */
public final class GoalHome implements HomeSection {
  private final GoalLists lists;

  public GoalHome(GoalLists lists) {
    this.lists = lists;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    var mine = lists.mine(caller.team(), caller.user(), false, 0, GoalPages.A_PAGE);
    if (mine.goals().isEmpty() && mine.partners().isEmpty()) {
      return List.of();
    }
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(caller.say("goals.list.title", "count", mine.activeCount())));
    if (mine.goals().isEmpty()) {
      blocks.add(Kit.section(caller.mrkdwn("goals.list.none")));
    }
    mine.suggested().forEach(one -> blocks.addAll(SuggestionViews.waiting(caller.words(), one)));
    for (var goal : mine.goals()) {
      blocks.add(
          Kit.section(
              GoalBlocks.line(caller.words(), goal), GoalBlocks.oneMore(caller.words(), goal)));
    }
    List<ButtonElement> around = new ArrayList<>();
    around.add(Kit.button(caller.say("goals.button.new"), GoalIds.NEW, "new"));
    around.add(Kit.button(caller.say("goals.button.all"), GoalIds.LIST, "false|0"));
    if (!mine.goals().isEmpty()) {
      around.add(Kit.button(caller.say("goals.button.print"), GoalIds.PRINT, GoalCommand.PRINT));
    }
    blocks.add(Kit.actions(around));
    return blocks;
  }
}
