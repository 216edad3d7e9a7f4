package mentorbot;

import mentorbot.goals.ActionAsked;
import mentorbot.goals.ActionDue;
import mentorbot.goals.GoalBook;
import mentorbot.goals.GoalSuggested;
import mentorbot.goals.NewsNotice;
import mentorbot.goals.NotPosted;
import mentorbot.goals.PrintedNotice;
import mentorbot.goals.SuggestionAnswered;
import mentorbot.goals.slack.GoalNotices;
import mentorbot.goals.slack.GoalsPaperViews;
import mentorbot.goals.slack.GoodNewsViews;
import mentorbot.goals.slack.SuggestionViews;

/** What people are told of goals, each kind with its renderer. */
final class GoalMessages {
  private GoalMessages() {}

  static void told(Registry registry, GoalBook goals) {
    registry.tells(new ActionAsked(goals), GoalNotices::asked);
    registry.tells(new ActionDue(goals), GoalNotices::due);
    registry.tells(GoalSuggested.byPerson(goals), SuggestionViews::suggested);
    registry.tells(GoalSuggested.byProgramme(goals), SuggestionViews::suggested);
    registry.tells(new SuggestionAnswered(goals), SuggestionViews::answered);
    registry.tells(new NewsNotice(goals), GoodNewsViews::posted);
    registry.tells(new NotPosted(goals), GoodNewsViews::notPosted);
    registry.tells(new PrintedNotice(goals), GoalsPaperViews::ready);
  }
}
