package mentorbot.closing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The question whether to go on, as one member of a group sees it: never what anybody else said.
 * {@code others} are the other people's user ids, of those who go on where that is known; {@code
 * until} is when it is decided, in the reader's zone, {@code newDay} the last day by the longer
 * time that is filled in.
 */
public record AheadCard(
    String id,
    Stage stage,
    List<String> others,
    LocalDate lastDay,
    ZonedDateTime until,
    Optional<LocalDate> newDay) {
  public AheadCard {
    others = List.copyOf(others);
  }

  /** How far it is. */
  public enum Stage {
    ASKED,
    YES,
    NO,
    /** All would: a change of the agreement awaits signatures. */
    LONGER,
    /** All have signed it. */
    LONGER_AGREED,
    /** The reader is one of those who go on; their agreement awaits signatures. */
    NEXT,
    /** The same, and all of them have signed. */
    NEXT_AGREED,
    /** The reader would, and it has not come to that. */
    NOT_SO_FAR,
    /** Decided without the reader, or no longer asked. */
    OVER
  }

  /** Whether an answer counts still. */
  public boolean open() {
    return stage == Stage.ASKED || stage == Stage.YES || stage == Stage.NO;
  }
}
