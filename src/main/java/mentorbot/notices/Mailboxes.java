package mentorbot.notices;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import mentorbot.store.TeamUpdate;
import org.hibernate.StatelessSession;

@Repository
interface Mailboxes {
  StatelessSession session();

  @Insert
  void add(Mailbox mailbox);

  default Optional<Mailbox> of(String user) {
    return Row.find(session(), Mailbox.class, user);
  }

  TeamQuery<Boolean> EXISTS =
      TeamQuery.of("select 1 from mailbox m where m.team = :team and m.id = :user", row -> true);

  default boolean exists(String user) {
    return EXISTS.first(session(), user).isPresent();
  }

  TeamQuery<Boolean> MISSED =
      TeamQuery.of(
          "select 1 from mailbox m where m.team = :team and m.id = :user"
              + " and m.unreachable is not null",
          row -> true);

  /** Slack took no message to it the last time. */
  default boolean missed(String user) {
    return MISSED.first(session(), user).isPresent();
  }

  @Query("select min(retryAt) from Mailbox where retryAt > :wall")
  Optional<Instant> nextRetry(Instant wall);

  TeamUpdate WIN =
      TeamUpdate.of(
          "update mailbox m set owner = :owner, leased_until = :until, retry_at = null"
              + " where m.team = :team and m.id = :user"
              + " and coalesce(m.leased_until, :wall) <= :wall"
              + " and coalesce(m.retry_at, :wall) <= :wall");

  /** The lease: this one statement decides who wins. */
  default int win(String user, String owner, Instant until, Instant wall) {
    return WIN.run(session(), owner, until, user, wall);
  }

  TeamQuery<Boolean> READY =
      TeamQuery.of(
          "select 1 from mailbox m where m.team = :team and m.id = :user"
              + " and coalesce(m.retry_at, :wall) <= :wall",
          row -> true);

  /** It is there, and need not be left alone. */
  default boolean isReady(String user, Instant wall) {
    return READY.first(session(), user, wall).isPresent();
  }

  TeamUpdate RETRY =
      TeamUpdate.of("update mailbox m set retry_at = :retry where m.team = :team and m.id = :user");

  /** Nobody looks before that. */
  default int retry(String user, Instant retryAt) {
    return RETRY.run(session(), retryAt, user);
  }

  TeamUpdate KEEP =
      TeamUpdate.of(
          "update mailbox m set leased_until = :until"
              + " where m.team = :team and m.id = :user and m.owner = :owner");

  default int keep(String user, String owner, Instant until) {
    return KEEP.run(session(), until, user, owner);
  }

  TeamUpdate RELEASE =
      TeamUpdate.of(
          "update mailbox m set owner = null, leased_until = null, retry_at = null"
              + " where m.team = :team and m.id = :user and m.owner = :owner");

  default int release(String user, String owner) {
    return RELEASE.run(session(), user, owner);
  }

  TeamUpdate RELEASE_FOR_LATER =
      TeamUpdate.of(
          "update mailbox m set owner = null, leased_until = null, retry_at = :retry"
              + " where m.team = :team and m.id = :user and m.owner = :owner");

  /** Nobody looks before that. */
  default int release(String user, String owner, Instant retryAt) {
    return RELEASE_FOR_LATER.run(session(), retryAt, user, owner);
  }

  TeamUpdate DELIVERED =
      TeamUpdate.of(
          "update mailbox m set channel = :channel, last_ts = :ts, failures = 0,"
              + " unreachable = null where m.team = :team and m.id = :user");

  default int delivered(String user, String channel, String ts) {
    return DELIVERED.run(session(), channel, ts, user);
  }

  @Query("update Mailbox set failures = :failures where id = :user")
  int failed(String user, int failures);

  @Query("update Mailbox set unreachable = :why where id = :user")
  int unreachable(String user, String why);

  @Query("update Mailbox set unreachable = null where id = :user")
  int reachable(String user);

  @Query("update Mailbox set noOpenHours = :none where id = :user")
  int noOpenHours(String user, boolean none);
}
