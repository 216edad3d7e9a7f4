package mentorbot.people;

import java.time.Instant;
import org.hibernate.StatelessSession;

/** Wants to know, in the same transaction, that somebody's Slack account is gone, or is back. */
public interface AbsenceListener {
  /** What is open for them closes; what they share with others waits. */
  void deactivated(StatelessSession session, String person, Instant now);

  default void back(StatelessSession session, String person, Instant now) {}
}
