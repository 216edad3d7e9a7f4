package mentorbot.goals.slack;

import com.slack.api.model.block.LayoutBlock;
import mentorbot.goals.GoalPage;
import mentorbot.slack.Cut;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** Actions and milestones as lines of a goal's page. */
final class GoalSteps {
  private static final int TEXT = 300;

  private GoalSteps() {}

  static LayoutBlock action(Words words, GoalPage.Action action) {
    var title = Cut.to(action.title(), TEXT);
    var person = Mrkdwn.person(action.assignee());
    var due = action.due();
    if (action.done()) {
      return Kit.section(words.mrkdwn("goals.action.done", "title", title, "person", person));
    }
    var line =
        due == null
            ? words.mrkdwn("goals.action.open", "title", title, "person", person)
            : words.mrkdwn("goals.action.openBy", "title", title, "person", person, "day", due);
    return Kit.section(
        line,
        Kit.labelled(
            Kit.button(
                words.say("goals.button.actionDone"), GoalIds.ACTION_DONE, action.ref().written()),
            words.say("goals.label.done", "title", title)));
  }

  static LayoutBlock milestone(Words words, GoalPage.Stone stone) {
    var title = Cut.to(stone.title(), TEXT);
    return stone.reached()
        ? Kit.section(words.mrkdwn("goals.milestone.reached", "title", title))
        : Kit.section(
            words.mrkdwn("goals.milestone.ahead", "title", title),
            Kit.labelled(
                Kit.button(
                    words.say("goals.button.reached"), GoalIds.REACHED, stone.ref().written()),
                words.say("goals.label.reached", "title", title)));
  }
}
