package mentorbot.notices;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import mentorbot.store.TeamUpdate;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Every change is one conditional statement that raises the version: a use-case never fails because
 * the sender was at the same row, and the sender notices when a use-case was.
 */
@Repository
interface Notices {
  StatelessSession session();

  @Insert
  void add(Notice notice);

  default Optional<Notice> of(String id) {
    return Row.find(session(), Notice.class, id);
  }

  TeamQuery<Boolean> KEPT =
      TeamQuery.of(
          "select 1 from notice n where n.team = :team and n.unique_key = :key", row -> true);

  default boolean isKept(String key) {
    return KEPT.first(session(), key).isPresent();
  }

  /** Those still waiting too: one of them may be on its way with what was true before. */
  @Query(
      "update Notice set stale = true, version = version + 1"
          + " where kind = :kind and subject = :subject and state <> DROPPED")
  int markStale(String kind, String subject);

  @Query(
      "update Notice set stale = true, version = version + 1"
          + " where subject = :subject and state <> DROPPED")
  int markStale(String subject);

  @Query(
      "update Notice set heldUntil = null, version = version + 1"
          + " where recipient = :user and state = WAITING and heldUntil is not null")
  int unhold(String user);

  TeamQuery<String> IN_DOUBT =
      TeamQuery.of(
          "select n.id from notice n where n.team = :team and n.id = :id"
              + " and n.recipient = :recipient and n.state = 'WAITING'"
              + " and n.attempted_at is not null",
          row -> row.text(1));

  /** This one, if a call for it went out whose outcome is not known. */
  default List<String> inDoubt(String id, String recipient) {
    return IN_DOUBT.ask(session(), id, recipient);
  }

  TeamQuery<String> DUE_TO =
      TeamQuery.of(
          Looks.DUE.replace("n.recipient", "n.id")
              + " and n.recipient = :user order by n.not_before, n.put_order",
          row -> row.text(1));

  default List<Notice> due(String user, Instant now) {
    return Row.all(session(), Notice.class, DUE_TO.ask(session(), now, user));
  }

  /** One whose call went out without an answer. */
  record Attempted(String id, int version, Instant at) {}

  TeamQuery<Attempted> ATTEMPTED =
      TeamQuery.of(
          "select n.id, n.version, n.attempted_at from notice n where n.team = :team"
              + " and n.recipient = :user and n.state = 'WAITING'"
              + " and n.attempted_at is not null order by n.not_before, n.put_order",
          row -> new Attempted(row.text(1), row.number(2), row.instant(3)));

  default List<Attempted> attempted(String user) {
    return ATTEMPTED.ask(session(), user);
  }

  @Query("from Notice where recipient = :user and state = WAITING order by putOrder")
  List<Notice> waiting(String user);

  TeamQuery<String> STALE_MESSAGES =
      TeamQuery.of(
          "select distinct n.message_ts from notice n where n.team = :team"
              + " and n.recipient = :user and n.stale = true and n.state = 'SENT'"
              + " order by n.message_ts",
          row -> row.text(1));

  default List<String> staleMessages(String user) {
    return STALE_MESSAGES.ask(session(), user);
  }

  @Query(
      "from Notice where recipient = :user and state = SENT and messageTs = :ts"
          + " order by notBefore, putOrder")
  List<Notice> in(String user, String ts);

  TeamQuery<Instant> COUNTED =
      TeamQuery.of(
          "select min(n.sent_at) from notice n where n.team = :team and n.recipient = :user"
              + " and n.counted = true and n.state = 'SENT' and n.sent_at > :after"
              + " group by n.message_ts",
          row -> row.instant(1));

  /** When each message that counts was sent. */
  default List<Instant> countedSince(String user, Instant after) {
    return COUNTED.ask(session(), user, after);
  }

  @Query(
      "from Notice where state = WAITING and notBefore > :after"
          + " and (heldUntil is null or heldUntil <= notBefore)"
          + " order by notBefore, putOrder fetch first 1 rows only")
  Optional<Notice> nextDue(Instant after);

  @Query(
      "from Notice where state = WAITING and heldUntil > :after"
          + " order by heldUntil, putOrder fetch first 1 rows only")
  Optional<Notice> nextHeld(Instant after);

  @Query(
      "update Notice set heldUntil = :until, version = version + 1"
          + " where id = :id and version = :version and state = WAITING")
  int hold(String id, int version, Instant until);

  @Query(
      "update Notice set state = DROPPED, reason = :why, attemptedAt = null, stale = false,"
          + " version = version + 1 where id = :id and version = :version and state = WAITING")
  int drop(String id, int version, @Nullable String why);

  /** Of those whose kind begins with {@code discreet}, no reason is kept. */
  default List<String> dropAll(String user, String why, String discreet) {
    var kinds = waiting(user).stream().map(Notice::kind).toList();
    dropSilently(user, discreet + "%");
    dropRest(user, why);
    return kinds;
  }

  @Query(
      "update Notice set state = DROPPED, reason = null, attemptedAt = null, stale = false,"
          + " version = version + 1"
          + " where recipient = :user and state = WAITING and kind like :kinds")
  int dropSilently(String user, String kinds);

  @Query(
      "update Notice set state = DROPPED, reason = :why, attemptedAt = null, stale = false,"
          + " version = version + 1 where recipient = :user and state = WAITING")
  int dropRest(String user, String why);

  TeamUpdate ATTEMPT =
      TeamUpdate.of(
          "update notice n set attempted_at = :wall, counted = :counted, stale = false,"
              + " version = version + 1 where n.team = :team and n.id = :id"
              + " and n.version = :version and n.state = 'WAITING'"
              + " and n.attempted_at is null");

  /** Never of what is in doubt. What is sent now is current, so it is no longer stale. */
  default int attempt(String id, int version, Instant wall, boolean counted) {
    return ATTEMPT.run(session(), wall, counted, id, version);
  }

  TeamUpdate STILL_ATTEMPTED =
      TeamUpdate.of(
          "update notice n set attempted_at = :wall where n.team = :team"
              + " and n.recipient = :user and n.state = 'WAITING'"
              + " and n.attempted_at is not null");

  /** One more call goes out for what was attempted. */
  default int stillAttempted(String user, Instant wall) {
    return STILL_ATTEMPTED.run(session(), wall, user);
  }

  @Query(
      "update Notice set attemptedAt = null, counted = false, version = version + 1"
          + " where id = :id and version = :version and state = WAITING")
  int notSent(String id, int version);

  TeamQuery<NoticeWatch.Told> TO_BE_TOLD =
      TeamQuery.of(
          "select n.kind, n.trail, n.not_before, n.held_until from notice n"
              + " where n.team = :team and n.id = :id and n.state = 'WAITING'",
          row ->
              NoticeWatch.Told.of(
                  row.text(1), row.textOrNull(2), row.instant(3), row.instantOrNull(4)));

  /** This one, if it is still to be told. */
  default Optional<NoticeWatch.Told> toBeTold(String id) {
    return TO_BE_TOLD.first(session(), id);
  }

  TeamUpdate SENT =
      TeamUpdate.of(
          "update notice n set state = 'SENT', attempted_at = null, channel = :channel,"
              + " message_ts = :ts, sent_at = :now, version = version + 1"
              + " where n.team = :team and n.id = :id and n.state = 'WAITING'");

  default int sent(String id, String channel, String ts, Instant now) {
    return SENT.run(session(), channel, ts, now, id);
  }

  @Query("update Notice set stale = false where id = :id and version = :version")
  int current(String id, int version);

  @Query("update Notice set stale = false where recipient = :user and stale = true")
  int allCurrent(String user);

  TeamUpdate PURGE =
      TeamUpdate.of(
          "delete from notice n where n.team = :team and n.recipient = :recipient"
              + " and n.kind = :kind and n.subject = :subject");

  default int purge(String recipient, String kind, String subject) {
    return PURGE.run(session(), recipient, kind, subject);
  }

  TeamQuery<Boolean> WAITING =
      TeamQuery.of(
          "select 1 from notice n where n.team = :team and n.recipient = :recipient"
              + " and n.state = 'WAITING' and n.kind = :kind and n.subject = :subject",
          row -> true);

  default boolean isWaiting(String recipient, String kind, String subject) {
    return WAITING.first(session(), recipient, kind, subject).isPresent();
  }

  TeamQuery<String> WAITING_ABOUT =
      TeamQuery.of(
          "select n.recipient from notice n where n.team = :team and n.state = 'WAITING'"
              + " and n.kind = :kind and n.subject = :subject",
          row -> row.text(1));

  /** Everybody who has such a notice that has not been sent. */
  default List<String> waitingAbout(String kind, String subject) {
    return WAITING_ABOUT.ask(session(), kind, subject);
  }

  TeamQuery<Instant> LAST_SENT =
      TeamQuery.of(
          "select n.sent_at from notice n where n.team = :team and n.recipient = :recipient"
              + " and n.state = 'SENT' and n.kind = :kind and n.subject = :subject"
              + " and n.sent_at is not null order by n.sent_at desc limit 1",
          row -> row.instant(1));

  default Optional<Instant> lastSent(String recipient, String kind, String subject) {
    return LAST_SENT.first(session(), recipient, kind, subject);
  }
}
