package mentorbot.people;

import java.time.Instant;
import mentorbot.actor.Actor;
import org.hibernate.StatelessSession;

/** What else ends, in the same transaction, when a person leaves the programme. */
@FunctionalInterface
public interface Leaving {
  /** The person who leaves is {@code actor.user()}; no reason was asked. */
  void left(StatelessSession session, Actor actor, Instant now);
}
