package mentorbot.surveys.slack;

import mentorbot.slack.Routes;
import mentorbot.surveys.AnonymousAnswering;
import mentorbot.surveys.MySurveys;
import mentorbot.surveys.NamedAnswering;
import mentorbot.surveys.OwnAreas;

/** Registers all that answers people who are asked. */
public final class SurveyRoutes {
  private final FormHandlers handlers;
  private final MySurveyViews mine;

  public SurveyRoutes(
      AnonymousAnswering anonymous, NamedAnswering named, MySurveys mine, OwnAreas own) {
    this.handlers = new FormHandlers(new Filling(anonymous, named), mine, own);
    this.mine = new MySurveyViews(mine);
  }

  public void register(Routes routes) {
    routes
        .action(SurveyWords.OPEN, handlers::open)
        .action(FormViews.BACK, handlers::back)
        .action(FormViews.CLEAR, handlers::clear)
        .submission(FormViews.PAGE, handlers::turn);
    routes.family("/mentor").on("survey", mine::command, "surveys");
  }
}
