package mentorbot.reviews;

import java.time.LocalDate;
import org.hibernate.StatelessSession;

/**
 * Whether those of a relationship are asked around that day, by something else, how it should go
 * on: then no review asks the same.
 */
@FunctionalInterface
public interface AskedOtherwise {
  /** Nothing else asks. */
  AskedOtherwise NEVER = (session, mentorship, day) -> false;

  boolean on(StatelessSession session, String mentorship, LocalDate day);
}
