package mentorbot.slack.delivery;

import java.time.Duration;
import mentorbot.notices.Courier.Errand;

/** How fast we may call Slack. */
public interface Pace {
  /** For the local workspace, which has no limits of its own. */
  Pace UNLIMITED =
      new Pace() {
        @Override
        public Duration turn(Errand errand, String user) {
          return Duration.ZERO;
        }

        @Override
        public void slower(Errand errand, Duration pause) {}
      };

  /** Waits for its turn; not zero if that would take long: come again after that. */
  Duration turn(Errand errand, String user);

  /** Slack said so: none of these calls before that has passed. */
  void slower(Errand errand, Duration pause);
}
