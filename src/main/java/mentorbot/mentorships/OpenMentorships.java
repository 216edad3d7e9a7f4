package mentorbot.mentorships;

import java.util.List;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** A person's open relationships, the oldest first: what most answers to them begin with. */
public final class OpenMentorships {
  private OpenMentorships() {}

  private record Of(String team, String person) {}

  /** Read once for one answer, however many features ask. */
  public static List<Mentorship> of(Database database, StatelessSession session, String person) {
    return database.once(
        new Of(session.getTenantIdentifier(), person),
        () -> new Mentorships_(session).openOf(person));
  }
}
