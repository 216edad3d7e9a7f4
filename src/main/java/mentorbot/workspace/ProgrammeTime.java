package mentorbot.workspace;

import java.time.Instant;
import java.util.Optional;

/** The movable clock of the programme, and who walks it from due instant to due instant. */
public interface ProgrammeTime {
  Instant now();

  /** The next thing that will happen; empty when nothing is planned. */
  Optional<Due> next();

  /**
   * Walks there, doing what falls due on the way before going on; answers where the clock stands
   * then.
   */
  Instant walkTo(Instant until);

  /** `what` is said on the page, in a few words. */
  record Due(Instant at, String what) {}
}
