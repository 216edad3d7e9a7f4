package mentorbot.mentorships;

import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Tells the next thing scheduled for a party of a relationship, such as a check-in. */
@FunctionalInterface
public interface NextDates {
  Optional<Instant> next(StatelessSession session, String mentorship, String person, Instant now);

  /** Nothing is scheduled. */
  NextDates NONE = (session, mentorship, person, now) -> Optional.empty();
}
