package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.StatelessSession;

/** What else changes, in the same transaction, when a relationship begins to rest or goes on. */
public interface PauseListener {
  /** {@code until} is the first day on which it goes on; told again when that changes. */
  void paused(StatelessSession session, Mentorship mentorship, LocalDate until, Instant now);

  /** Its dates have moved. */
  void goesOn(StatelessSession session, Mentorship mentorship, Instant now);

  /** Some of a group may be on a break of their own now, or back from it; {@link OnBreak} knows. */
  default void membersRest(StatelessSession session, Mentorship mentorship, Instant now) {}
}
