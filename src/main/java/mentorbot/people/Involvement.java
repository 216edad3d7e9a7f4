package mentorbot.people;

import org.hibernate.StatelessSession;

/** Who is party to what; a relationship counts until it has ended (M30). */
@FunctionalInterface
public interface Involvement {
  /** Whether the two are, or are about to be, in a relationship with each other. */
  boolean shareMentorship(StatelessSession session, String one, String other);
}
