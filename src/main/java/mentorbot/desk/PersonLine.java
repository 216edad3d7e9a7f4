package mentorbot.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How somebody stands: whether they take part, until when the course counts, and how many of their
 * places are taken.
 */
public record PersonLine(
    String user, Standing standing, Optional<LocalDate> courseUntil, int taken, int places) {
  /** How far they are in. */
  public enum Standing {
    OUTSIDE,
    ENROLLING,
    ENROLLED,
    /** Takes part, but Slack has deactivated the account. */
    DEACTIVATED,
    LEFT
  }
}
