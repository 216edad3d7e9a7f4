package mentorbot.notices;

import java.time.Instant;
import java.util.List;
import mentorbot.calendar.Weeks;

/** How many unsolicited messages a person gets: two in any seven days (M28). */
final class Budget {
  static final int A_WEEK = 2;

  private Budget() {}

  /** {@code now}, or when the next one is allowed, given when the last week's were sent. */
  static Instant nextAllowed(List<Instant> sent, Instant now) {
    return Weeks.nextAllowed(sent, now, A_WEEK).orElseThrow();
  }
}
