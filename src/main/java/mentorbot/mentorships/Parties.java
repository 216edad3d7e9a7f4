package mentorbot.mentorships;

import java.util.HashSet;
import java.util.Set;
import mentorbot.people.Involvement;
import org.hibernate.StatelessSession;

/** Who is in a relationship with whom, until it has ended. */
public final class Parties implements Involvement {
  @Override
  public Set<String> partnersOf(StatelessSession session, String user) {
    return Set.copyOf(new HashSet<>(new Mentorships_(session).partnersOf(user)));
  }
}
