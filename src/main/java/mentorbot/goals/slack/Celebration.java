package mentorbot.goals.slack;

import mentorbot.goals.GoalPage;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.texts.Words;

/** A line to copy: the bot posts nothing in anybody's name (R50). */
final class Celebration {
  private Celebration() {}

  static Message of(Words words, GoalPage page) {
    var said = words.mrkdwn("goals.celebrate.how");
    return Message.of(
        said,
        Kit.section(said),
        Kit.section(words.mrkdwn("goals.celebrate.line", "title", GoalWords.title(page.goal()))),
        Kit.actions(Kit.button(words.say("goals.button.list"), GoalIds.LIST, "false|0")));
  }
}
