package mentorbot.notices;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;
import mentorbot.store.TeamQuery;
import mentorbot.store.TeamUpdate;
import org.hibernate.StatelessSession;

@Repository
interface SlackRates {
  StatelessSession session();

  @Insert
  void add(SlackRate rate);

  /** How it stands, at this version. */
  record Standing(int version, Instant nextAt, Instant pausedUntil) {}

  TeamQuery<Standing> STANDING =
      TeamQuery.of(
          "select r.version, r.next_at, r.paused_until from slack_rate r"
              + " where r.team = :team and r.id = :method",
          row -> new Standing(row.number(1), row.instant(2), row.instant(3)));

  default Optional<Standing> standing(String method) {
    return STANDING.first(session(), method);
  }

  TeamUpdate MOVE =
      TeamUpdate.of(
          "update slack_rate r set next_at = :next, paused_until = :until, version = version + 1"
              + " where r.team = :team and r.id = :method and r.version = :version");

  /** Zero: another node was first. */
  default int move(String method, int version, Instant next, Instant until) {
    return MOVE.run(session(), next, until, method, version);
  }
}
