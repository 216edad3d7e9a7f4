package mentorbot.mentorships;

import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import mentorbot.store.TeamQuery;
import mentorbot.store.TeamUpdate;
import org.hibernate.StatelessSession;

/**
 * When each party of a relationship last gave a sign of life in it: a check-in answered or skipped,
 * or that it goes on. Kept beside the party, since of 100,000 relationships all their check-ins
 * would be read each day. There may have been later ones, from before it was kept or by a node of
 * an older version: whoever acts on silence asks {@code SilentPairs} first. Made per transaction.
 */
@Repository
public interface Heard {
  StatelessSession session();

  /** The last sign of anybody in a relationship; those without one lack. */
  record Sign(String mentorship, Instant at) {}

  TeamQuery<Sign> SIGNS =
      TeamQuery.of(
          "select m.id, max(p.heard_at) from mentorship m"
              + " join participant p on p.team = :team and p.mentorship = m.id"
              + " where m.team = :team and m.id >= :first and m.id <= :last"
              + " and p.heard_at is not null group by m.id",
          row -> new Sign(row.text(1), row.instant(2)));

  TeamUpdate HEARD =
      TeamUpdate.of(
          "update participant p set heard_at = :at"
              + " where p.team = :team and p.mentorship = :mentorship and p.person = :person");

  TeamUpdate KNOWN =
      TeamUpdate.of(
          "update participant p set heard_at = :at where p.team = :team"
              + " and p.mentorship = :mentorship");

  /** Of the relationships from one id to another, both included. */
  default List<Sign> signs(String from, String to) {
    return SIGNS.ask(session(), from, to);
  }

  /** One of the parties gave the last sign then; answers how many rows had to be told. */
  default int known(String mentorship, Instant at) {
    boolean news = signs(mentorship, mentorship).stream().noneMatch(kept -> kept.at().equals(at));
    return news ? KNOWN.run(session(), at, mentorship) : 0;
  }

  /** This party has given a sign just now; 0 for whoever is none. */
  default int heard(String mentorship, String person, Instant now) {
    return HEARD.run(session(), now, mentorship, person);
  }
}
