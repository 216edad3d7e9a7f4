package mentorbot.people;

import java.util.Set;
import org.hibernate.StatelessSession;

/** Who is party to what; a relationship counts until it has ended (M30). */
@FunctionalInterface
public interface Involvement {
  /** Everyone this person is, or is about to be, in a relationship with. */
  Set<String> partnersOf(StatelessSession session, String user);

  default boolean shareMentorship(StatelessSession session, String one, String other) {
    return partnersOf(session, one).contains(other);
  }
}
