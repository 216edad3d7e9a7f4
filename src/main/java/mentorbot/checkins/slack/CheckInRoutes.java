package mentorbot.checkins.slack;

import mentorbot.checkins.Answering;
import mentorbot.checkins.CheckInRequests;
import mentorbot.checkins.MyCheckIns;
import mentorbot.checkins.SomebodyToTalkTo;
import mentorbot.checkins.Wishing;
import mentorbot.slack.Routes;

/** Registers all that answers for check-ins. */
public final class CheckInRoutes {
  private final CheckInActions actions;
  private final WishActions wishes;
  private final CheckInCommand command;

  public CheckInRoutes(
      Answering answering,
      MyCheckIns mine,
      Wishing wishing,
      CheckInRequests requests,
      SomebodyToTalkTo contact) {
    this.wishes = new WishActions(wishing, requests, contact);
    this.actions = new CheckInActions(answering, mine, wishes);
    this.command = new CheckInCommand(mine);
  }

  public void register(Routes routes) {
    actions.register(routes);
    wishes.register(routes);
    routes.family("/mentor").on("checkin", command::answer, "check-in", "check in", "checkins");
  }
}
