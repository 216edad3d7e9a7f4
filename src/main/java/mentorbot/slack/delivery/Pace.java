package mentorbot.slack.delivery;

import java.time.Duration;
import mentorbot.notices.Courier.Errand;
import mentorbot.notices.Recipient;

/** How fast we may call Slack. */
public interface Pace {
  /** For the local workspace, which has no limits of its own. */
  Pace UNLIMITED =
      new Pace() {
        @Override
        public Duration turn(Errand errand, Recipient reader, boolean awaited) {
          return Duration.ZERO;
        }

        @Override
        public Duration pause(Errand errand, String team) {
          return Duration.ZERO;
        }

        @Override
        public void slower(Errand errand, String team, Duration pause) {}

        @Override
        public Duration breather() {
          return Duration.ZERO;
        }
      };

  /**
   * Waits for its turn; not zero if that would take long: come again after that. {@code awaited}:
   * somebody looks at the screen, so it goes before what is sent to many.
   */
  Duration turn(Errand errand, Recipient reader, boolean awaited);

  /** How long Slack has asked not to be called for this; zero if it has not. */
  Duration pause(Errand errand, String team);

  /** Slack said so: none of these calls before that has passed, from any node. */
  void slower(Errand errand, String team, Duration pause);

  /** Between two messages in one conversation. */
  Duration breather();
}
