package mentorbot.report.slack;

import java.util.Optional;
import mentorbot.slack.Caller;
import mentorbot.slack.Reply;

/** How the coordinator's desk tells who is no coordinator. */
@FunctionalInterface
public interface Gate {
  /** Empty for a coordinator; says to everybody else who the coordinators are. */
  Optional<Reply> refusal(Caller caller);
}
