package mentorbot.goals.slack;

import java.util.List;
import mentorbot.config.AreaOption;
import mentorbot.goals.Celebrating;
import mentorbot.goals.GoalCare;
import mentorbot.goals.GoalLists;
import mentorbot.goals.GoalLog;
import mentorbot.goals.GoalTasks;
import mentorbot.goals.GoalsPrinting;
import mentorbot.goals.Suggesting;
import mentorbot.slack.Routes;

/** Everything people can type, tap and fill in about goals. */
public final class GoalRoutes {
  private final GoalCommand command;
  private final GoalTaps taps;
  private final GoalForms forms;
  private final GoodNewsHandlers news;
  private final SuggestionHandlers suggestions;

  /** {@code areas} are the programme's, for focus areas. */
  public GoalRoutes(
      GoalLog log,
      GoalCare care,
      GoalTasks tasks,
      GoalLists lists,
      Celebrating celebrating,
      Suggesting suggesting,
      GoalsPrinting printing,
      List<AreaOption> areas) {
    var answers = new GoalAnswers(lists, areas);
    this.suggestions = new SuggestionHandlers(suggesting, answers);
    this.command = new GoalCommand(log, lists, printing, suggestions, answers);
    this.taps = new GoalTaps(log, care, tasks, lists, answers);
    this.forms = new GoalForms(log, care, tasks);
    this.news = new GoodNewsHandlers(celebrating, answers);
  }

  /** Needs the family {@code /mentor} to be there. */
  public void register(Routes routes) {
    routes.command("/goal", command);
    routes.family("/mentor").on("goal", command, "goals");
    routes.action(GoalIds.PRINT, command::print);
    taps.register(routes);
    forms.register(routes);
    news.register(routes);
    suggestions.register(routes);
  }
}
