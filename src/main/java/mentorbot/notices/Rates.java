package mentorbot.notices;

import java.time.Duration;
import java.time.Instant;

/** What all nodes together may ask of one workspace, method by method; on the wall clock. */
public interface Rates {
  /**
   * So many calls from {@code first} on, one each {@code spacing}; none: it would be long until
   * {@code first}, come back then. {@code pausedUntil}: what Slack asked for, gone by or not.
   */
  record Grant(Instant first, int calls, Instant pausedUntil) {}

  /**
   * Asks for {@code calls}. What nobody used is saved up for {@code saved} at most, of which {@code
   * left} is not touched by this one.
   */
  record Wish(int calls, Duration spacing, Duration saved, Duration left, Duration patience) {}

  Grant ask(String team, String method, Wish wish);

  /** None of these before that; the longest request holds. */
  void pause(String team, String method, Instant until);
}
