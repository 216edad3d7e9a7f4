package mentorbot.mentorships;

import java.util.List;
import mentorbot.store.Database;
import mentorbot.store.Sign;
import org.hibernate.StatelessSession;

/** A person's open relationships, the oldest first: what most answers to them begin with. */
public final class OpenMentorships {
  /** A person's, each as {@code m} with their part in it as {@code p}. */
  public static final Sign.Rows ROWS =
      Sign.Rows.of(
          "participant p join mentorship m on m.team = :team and m.id = p.mentorship"
              + " where p.team = :team and p.person = :person and m.state <> 'ENDED'");

  private OpenMentorships() {}

  private record Of(String team, String person) {}

  /** Read once for one answer, however many features ask. */
  public static List<Mentorship> of(Database database, StatelessSession session, String person) {
    return database.once(
        new Of(session.getTenantIdentifier(), person),
        () -> new Mentorships_(session).openOf(person));
  }
}
