package mentorbot.checkins.slack;

import mentorbot.checkins.Answering;
import mentorbot.checkins.MyCheckIns;
import mentorbot.slack.Routes;

/** Registers all that answers for check-ins. */
public final class CheckInRoutes {
  private final CheckInActions actions;
  private final CheckInCommand command;

  public CheckInRoutes(Answering answering, MyCheckIns mine) {
    this.actions = new CheckInActions(answering, mine);
    this.command = new CheckInCommand(mine);
  }

  public void register(Routes routes) {
    actions.register(routes);
    routes.family("/mentor").on("checkin", command::answer, "check-in", "check in", "checkins");
  }
}
