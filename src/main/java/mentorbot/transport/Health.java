package mentorbot.transport;

import java.util.Optional;

/** What a health check is told. */
public interface Health {
  /** Why commands can't be served; empty when they can. */
  Optional<String> notReady();

  /** Whether messages go out, and if not, why. */
  String sending();

  /** False while Slack did not answer lately: commands are served all the same. */
  boolean slackReachable();

  /** Figures in Prometheus' text form. */
  String metrics();
}
