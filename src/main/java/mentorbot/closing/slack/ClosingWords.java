package mentorbot.closing.slack;

import java.util.Collection;
import java.util.List;
import mentorbot.closing.ClosingCard;
import mentorbot.goals.RelationshipGoals.Summary;
import mentorbot.slack.Cut;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Small pieces that several views say. */
final class ClosingWords {
  private static final int MOST_GOALS = 10;
  private static final int TITLE = 150;

  private ClosingWords() {}

  static Markup people(Words words, Collection<String> users) {
    return words.markupList(users.stream().map(Mrkdwn::person).toList());
  }

  /** With whom, from when to when, and by which path it ended. */
  static String head(Words words, ClosingCard card) {
    return words.mrkdwn(
            "closing.head",
            "others",
            people(words, card.others()),
            "from",
            card.startedOn(),
            "until",
            card.endedOn())
        + "\n"
        + words.mrkdwnOneOf("closing.how", card.how().name());
  }

  /** What has become of one's own goals; empty if there were none. */
  static String goals(Words words, List<Summary> goals) {
    if (goals.isEmpty()) {
      return "";
    }
    var lines = new StringBuilder(words.mrkdwn("closing.goals"));
    goals.stream().limit(MOST_GOALS).forEach(goal -> lines.append('\n').append(goal(words, goal)));
    if (goals.size() > MOST_GOALS) {
      lines
          .append('\n')
          .append(words.mrkdwn("closing.goals.more", "count", goals.size() - MOST_GOALS));
    }
    return lines.toString();
  }

  private static String goal(Words words, Summary goal) {
    return words.mrkdwnOneOf(
        "closing.goal",
        goal.state().name(),
        "title",
        Cut.to(goal.title(), TITLE),
        "reached",
        goal.reached(),
        "milestones",
        goal.milestones());
  }
}
