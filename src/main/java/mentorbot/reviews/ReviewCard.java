package mentorbot.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A review as one of its parties sees it: their own part, and what came of it, never what another
 * party said or whether they did. {@code said} is empty again once it has closed; {@code lastDay}
 * is that of the agreement; {@code zone} is the reader's, {@code name} what a group is called.
 */
public record ReviewCard(
    String id,
    String mentorship,
    List<String> others,
    boolean first,
    Stage stage,
    Optional<Said> said,
    Optional<LocalDate> affirmedOn,
    boolean hasNote,
    Instant closesAt,
    Optional<LocalDate> lastDay,
    ZoneId zone,
    Optional<String> name) {
  /** How far it is. */
  public enum Stage {
    OPEN,
    /** Its time is over; what came of it is told in a moment. */
    CLOSING,
    CONTINUE,
    TALK,
    OFF
  }

  public ReviewCard {
    others = List.copyOf(others);
  }

  public boolean open() {
    return stage == Stage.OPEN;
  }
}
