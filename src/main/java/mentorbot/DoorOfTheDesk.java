package mentorbot;

import java.time.ZoneId;
import java.util.Optional;
import mentorbot.desk.Desk;
import mentorbot.desk.slack.DeskRoutes;
import mentorbot.slack.Caller;
import mentorbot.slack.Reply;
import mentorbot.surveys.slack.coordinator.Doorkeeper;

/** Lends the desk's way of telling coordinators from others to the surveys. */
record DoorOfTheDesk(DeskRoutes routes, Desk desk) implements Doorkeeper {
  @Override
  public Optional<Reply> refusal(Caller caller) {
    return routes.refusal(caller);
  }

  @Override
  public ZoneId zone(Caller caller) {
    return desk.zone(caller.team(), caller.user());
  }
}
