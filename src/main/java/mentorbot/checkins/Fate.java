package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;

/** What becomes of a round for one person, and when that is known. */
sealed interface Fate {
  LocalDate round();

  Instant when();

  /** The person is asked then. */
  record Ask(LocalDate round, Instant when) implements Fate {}

  /** Nobody is asked: the next round is nearer than the return from leave. */
  record LeaveOut(LocalDate round, Instant when) implements Fate {}
}
