package mentorbot.slack;

import java.time.Duration;

/** Hears of each call to Slack when it is over; must be quick and not fail. */
public interface CallWatch {
  /** For those who need not know. */
  CallWatch NONE = (method, error, took, askedToWait) -> {};

  /** {@code error}: Slack's code, "none" if there was none. */
  void called(String method, String error, Duration took, Duration askedToWait);
}
