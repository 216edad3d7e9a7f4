package mentorbot.mentorships;

import java.time.Instant;
import org.hibernate.StatelessSession;

/** What else is over, in the same transaction, when a relationship ends, whoever ended it. */
@FunctionalInterface
public interface EndingListener {
  void ended(StatelessSession session, Mentorship mentorship, Instant now);
}
