package mentorbot.surveys.slack.coordinator;

import java.time.ZoneId;
import java.util.Optional;
import mentorbot.slack.Caller;
import mentorbot.slack.Reply;

/** How the coordinator's desk tells who is no coordinator, and in which zone one lives. */
public interface Doorkeeper {
  /** Empty for a coordinator; says to everybody else who the coordinators are. */
  Optional<Reply> refusal(Caller caller);

  ZoneId zone(Caller caller);
}
