package mentorbot.people;

import java.time.Instant;
import org.hibernate.StatelessSession;

/**
 * Wants to know, in the same transaction, that a person now has a completion or a waiver, or that
 * one was corrected.
 */
@FunctionalInterface
public interface TrainingListener {
  void recorded(StatelessSession session, String person, Instant now);
}
