package mentorbot.people;

import java.time.Instant;
import org.hibernate.StatelessSession;

/** Wants to know, in the same transaction, that somebody's clock, shifts or leave have changed. */
@FunctionalInterface
public interface HoursListener {
  void hoursChanged(StatelessSession session, String person, Instant now);
}
