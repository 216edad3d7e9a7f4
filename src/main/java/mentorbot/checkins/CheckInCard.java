package mentorbot.checkins;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A check-in as its person sees it. {@code step} goes with every button. {@code closesAt} is empty
 * while it is on its way, {@code next} when no further one is planned or this one is not over;
 * {@code zone} is the person's, {@code name} what a group is called.
 */
public record CheckInCard(
    String id,
    int step,
    String mentorship,
    List<String> others,
    boolean first,
    Stage stage,
    Optional<Answer> answer,
    Optional<Instant> againAt,
    Optional<Instant> closesAt,
    boolean hasNote,
    boolean shared,
    TimeQuestion time,
    Optional<GoalHint> goal,
    Optional<Instant> next,
    ZoneId zone,
    Optional<String> name) {
  /** Where it stands. */
  public enum Stage {
    ASKED,
    /** The person wants to be asked again, at {@code againAt}. */
    LATER,
    ANSWERED,
    SKIPPED,
    /** Closed without an answer. */
    CLOSED,
    /** Closed with one. */
    ANSWERED_AND_CLOSED;

    /** Nothing is expected of the person any more: what comes next is worth a word. */
    boolean isOver() {
      return this == SKIPPED || this == CLOSED || this == ANSWERED_AND_CLOSED;
    }
  }

  /** Whether it asks about the protected time. */
  public enum TimeQuestion {
    NONE,
    ASKED,
    ANSWERED
  }

  public CheckInCard {
    others = List.copyOf(others);
  }

  public boolean closed() {
    return stage == Stage.CLOSED || stage == Stage.ANSWERED_AND_CLOSED;
  }
}
