package mentorbot.notices;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

@Repository
interface Mailboxes {
  StatelessSession session();

  @Insert
  void add(Mailbox mailbox);

  default Optional<Mailbox> of(String user) {
    return Row.find(session(), Mailbox.class, user);
  }

  /** Whose lease somebody holds, or whom we leave alone for now. */
  @Query("select id from Mailbox where leasedUntil > :wall or retryAt > :wall")
  List<String> closed(Instant wall);

  @Query("select min(retryAt) from Mailbox where retryAt > :wall")
  Optional<Instant> nextRetry(Instant wall);

  /** The lease: this one statement decides who wins. */
  @Query(
      "update Mailbox set owner = :owner, leasedUntil = :until, retryAt = null"
          + " where id = :user and (leasedUntil is null or leasedUntil <= :wall)"
          + " and (retryAt is null or retryAt <= :wall)")
  int win(String user, String owner, Instant until, Instant wall);

  @Query("update Mailbox set leasedUntil = :until where id = :user and owner = :owner")
  int keep(String user, String owner, Instant until);

  @Query(
      "update Mailbox set owner = null, leasedUntil = null, retryAt = :retryAt"
          + " where id = :user and owner = :owner")
  int release(String user, String owner, @Nullable Instant retryAt);

  @Query("update Mailbox set owner = null, leasedUntil = null where owner is not null")
  int releaseAll();

  @Query(
      "update Mailbox set channel = :channel, lastTs = :ts, failures = 0, unreachable = null"
          + " where id = :user")
  int delivered(String user, String channel, String ts);

  @Query("update Mailbox set failures = :failures where id = :user")
  int failed(String user, int failures);

  @Query("update Mailbox set unreachable = :why where id = :user")
  int unreachable(String user, String why);

  @Query("update Mailbox set unreachable = null where id = :user")
  int reachable(String user);

  @Query("update Mailbox set noOpenHours = :none where id = :user")
  int noOpenHours(String user, boolean none);
}
