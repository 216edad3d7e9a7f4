package mentorbot.meetings;

import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.StatelessSession;

/** Wants to know, in the same transaction, that the parties of a relationship have met. */
@FunctionalInterface
public interface HeldListener {
  /** {@code day}: by the clock of who said so. */
  void held(StatelessSession session, String mentorship, LocalDate day, Instant now);
}
