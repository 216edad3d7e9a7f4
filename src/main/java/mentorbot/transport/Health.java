package mentorbot.transport;

import java.util.Optional;

/** What a health check is told. */
public interface Health {
  /** Why commands can't be served; empty when they can. */
  Optional<String> notReady();

  /** False while Slack did not answer lately: commands are served all the same. */
  boolean slackReachable();

  /** Why messages wait although Slack answers; empty when they go out. */
  Optional<String> notSending();

  /** Figures in Prometheus' text form. */
  String metrics();
}
