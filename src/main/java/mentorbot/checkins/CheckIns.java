package mentorbot.checkins;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import mentorbot.store.TeamUpdate;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Check-ins, and what else their schedule looks at; made per transaction. */
@Repository
interface CheckIns {
  StatelessSession session();

  default Optional<CheckIn> checkIn(String id) {
    return Row.find(session(), CheckIn.class, id);
  }

  /** Somebody's part in a relationship. */
  record Part(String mentorship, String person) {}

  TeamQuery<Part> PARTS =
      TeamQuery.of(
          "select p.mentorship, p.person from mentorship m"
              + " join participant p on p.team = :team and p.mentorship = m.id"
              + " where m.team = :team and m.check_in_from = :day"
              + " and m.id >= :first and m.id <= :last",
          row -> new Part(row.text(1), row.text(2)));

  /**
   * The parties of those relationships, from one id to another, both included, that have no
   * check-in due before that day.
   */
  default List<Part> parts(LocalDate day, String from, String to) {
    return PARTS.ask(session(), day, from, to);
  }

  TeamQuery<LastRound> LAST_ROUNDS =
      TeamQuery.of(
          "select c.mentorship, c.person, c.round_on from mentorship m"
              + " join check_in c on c.team = :team and c.newest = true and c.mentorship = m.id"
              + " where m.team = :team and m.check_in_from = :day"
              + " and m.id >= :first and m.id <= :last",
          row -> new LastRound(row.text(1), row.text(2), row.date(3)));

  /** The newest round that was dealt with for each of {@link #parts}. */
  default List<LastRound> lastRounds(LocalDate day, String from, String to) {
    return LAST_ROUNDS.ask(session(), day, from, to);
  }

  TeamUpdate OUTDATE =
      TeamUpdate.of(
          "update check_in c set newest = false where c.team = :team and c.newest = true"
              + " and c.mentorship = :mentorship and c.person = :person");

  /** Before a newer one is added. */
  default int outdate(String mentorship, String person) {
    return OUTDATE.run(session(), mentorship, person);
  }

  /** One of {@link #lastRounds}. */
  record LastRound(String mentorship, String person, LocalDate round) {}

  TeamQuery<Optional<LocalDate>> LAST_ROUND =
      TeamQuery.of(
          "select max(c.round_on) from check_in c where c.team = :team"
              + " and c.mentorship = :mentorship and c.person = :person",
          row -> Optional.ofNullable(row.dateOrNull(1)));

  default Optional<LocalDate> lastRound(String mentorship, String person) {
    return LAST_ROUND.ask(session(), mentorship, person).get(0);
  }

  TeamQuery<LastRound> LAST_ROUNDS_OF =
      TeamQuery.of(
          "select c.mentorship, c.person, max(c.round_on) from check_in c"
              + " where c.team = :team and c.person = :person group by c.mentorship, c.person",
          row -> new LastRound(row.text(1), row.text(2), row.date(3)));

  /** The newest round that was dealt with in each of somebody's relationships. */
  default List<LastRound> lastRoundsOf(String person) {
    return LAST_ROUNDS_OF.ask(session(), person);
  }

  TeamQuery<Integer> ASKED =
      TeamQuery.of(
          "select count(*) from check_in c where c.team = :team and c.mentorship = :mentorship"
              + " and c.person = :person and c.state <> 'LEFT_OUT'",
          row -> row.number(1));

  default int asked(String mentorship, String person) {
    return ASKED.ask(session(), mentorship, person).get(0);
  }

  TeamQuery<Integer> ASKED_FOR_TIME =
      TeamQuery.of(
          "select count(*) from check_in c where c.team = :team and c.mentorship = :mentorship"
              + " and c.person = :person and c.asks_time = true"
              + " and c.round_on >= :first and c.round_on < :until",
          row -> row.number(1));

  default int askedForTime(String mentorship, String person, LocalDate from, LocalDate until) {
    return ASKED_FOR_TIME.ask(session(), mentorship, person, from, until).get(0);
  }

  TeamQuery<String> OPEN_OF =
      TeamQuery.of(
          "select c.id from check_in c where c.team = :team and c.closed = false"
              + " and c.person = :person order by c.round_on, c.id",
          row -> row.text(1));

  default List<CheckIn> openOf(String person) {
    return Row.all(session(), CheckIn.class, OPEN_OF.ask(session(), person));
  }

  TeamQuery<String> OPEN_IN =
      TeamQuery.of(
          "select c.id from check_in c where c.team = :team and c.closed = false"
              + " and c.mentorship = :mentorship and c.person = :person"
              + " order by c.round_on, c.id",
          row -> row.text(1));

  default List<CheckIn> openOf(String mentorship, String person) {
    return Row.all(session(), CheckIn.class, OPEN_IN.ask(session(), mentorship, person));
  }

  /** Those that may have to be closed. */
  @Query(
      "select id, mentorship, version, againAt, answeredAt from CheckIn"
          + " where closed = false and lookAt <= :now order by id")
  List<ToLookAt> toLookAt(Instant now);

  /** What tells of one of {@link #toLookAt} when it closes. */
  record ToLookAt(
      String id,
      String mentorship,
      int version,
      @Nullable Instant againAt,
      @Nullable Instant answeredAt) {
    Optional<Instant> closesAt(@Nullable Instant sent, Duration openFor) {
      return CheckIn.closesAt(sent, againAt, answeredAt, openFor);
    }
  }

  @Query("select min(lookAt) from CheckIn where closed = false and lookAt > :after")
  Optional<Instant> nextLook(Instant after);

  /** Changes nothing where it has changed since it was read: it may close sooner. */
  @Query("update CheckIn set lookAt = :moment where id = :id and version = :version")
  int lookFrom(String id, int version, Instant moment);

  @Query("update CheckIn set lookAt = :moment where mentorship = :mentorship and closed = false")
  int lookAnew(String mentorship, Instant moment);

  @Query("select id from CheckIn where newest = true and mentorship = :mentorship")
  List<String> newestIn(String mentorship);

  /** Relationships that ended while a check-in about them is open. */
  @Query(
      "select distinct m.id from CheckIn c"
          + " join Mentorship m on m.id = c.mentorship and m.team = c.team"
          + " where c.closed = false and c.lookAt <= :now and m.state = ENDED")
  List<String> endedWhileOpen(Instant now);

  TeamQuery<Instant> SENT_AT =
      TeamQuery.of(
          "select n.sent_at from notice n where n.team = :team and n.subject = :checkIn"
              + " and n.state = 'SENT' and n.kind in ('checkins.prompt', 'checkins.later')"
              + " and n.sent_at is not null order by n.sent_at desc limit 1",
          row -> row.instant(1));

  /** When the newest message about it was delivered; empty if none was. */
  default Optional<Instant> sentAt(String checkIn) {
    return SENT_AT.first(session(), checkIn);
  }

  /** {@link #sentAt} of those {@link #toLookAt}. */
  @Query(
      "select n.subject, max(n.sentAt) from CheckIn c"
          + " join Notice n on n.subject = c.id and n.team = c.team"
          + " where c.closed = false and c.lookAt <= :now and n.state = SENT"
          + " and n.kind in ('checkins.prompt', 'checkins.later') group by n.subject")
  List<Delivered> delivered(Instant now);

  /** One of {@link #delivered}. */
  record Delivered(String checkIn, Instant sentAt) {}

  /**
   * Running relationships nobody of whom has answered their newest round, of these days. Whoever
   * was left out, such as on a break, has neither answered it nor been silent.
   */
  @Query(
      "select c.mentorship from CheckIn c"
          + " join Mentorship m on m.id = c.mentorship and m.team = c.team"
          + " where c.newest = true and c.closed = true and c.state = ASKED"
          + " and c.roundOn >= :from and c.roundOn < :until"
          + " and m.state = ACTIVE and m.heldAt is null and not exists"
          + " (select 1 from CheckIn b where b.newest = true and b.mentorship = c.mentorship"
          + " and b.team = c.team and b.state in (ANSWERED, SKIPPED))"
          + " order by c.roundOn, c.mentorship")
  List<String> unanswered(LocalDate from, LocalDate until, Limit limit);

  /**
   * The same of those whose newest round is still open, and of whom one before it, of these days,
   * closed without an answer.
   */
  @Query(
      "select c.mentorship from CheckIn c"
          + " join Mentorship m on m.id = c.mentorship and m.team = c.team"
          + " join CheckIn p on p.mentorship = c.mentorship and p.team = c.team"
          + " where c.closed = false and c.newest = true and c.state = ASKED"
          + " and p.newest = false and p.state = ASKED"
          + " and p.roundOn >= :from and p.roundOn < :until"
          + " and m.state = ACTIVE and m.heldAt is null"
          + " group by c.mentorship order by min(p.roundOn), c.mentorship")
  List<String> unansweredBefore(LocalDate from, LocalDate until, Limit limit);

  /** Of the newest that this person was asked, those still unanswered are ASKED. */
  @Query(
      "from CheckIn where mentorship = :mentorship and person = :person and state <> LEFT_OUT"
          + " order by roundOn desc")
  List<CheckIn> newest(String mentorship, String person, Limit limit);

  /** When somebody last answered or skipped one. */
  @Query("select max(answeredAt) from CheckIn where mentorship = :mentorship")
  Optional<Instant> lastSign(String mentorship);

  @Query("select count(this) from CheckIn where person = :person")
  long count(String person);

  @Insert
  void add(CheckIn checkIn);

  @Update
  void change(CheckIn checkIn);
}
