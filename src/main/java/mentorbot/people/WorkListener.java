package mentorbot.people;

import java.time.Instant;
import org.hibernate.StatelessSession;

/**
 * Wants to know, in the same transaction, that somebody who takes part has another role, level or
 * discipline than before (R3).
 */
@FunctionalInterface
public interface WorkListener {
  void workChanged(StatelessSession session, String person, Instant now);
}
