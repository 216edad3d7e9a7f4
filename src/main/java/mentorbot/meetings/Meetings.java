package mentorbot.meetings;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Meetings, who is to meet, times on offer and agendas; made per transaction. */
@Repository
interface Meetings {
  StatelessSession session();

  default Optional<Meeting> meeting(String id) {
    return Row.find(session(), Meeting.class, id);
  }

  /** Who is to be at it. */
  @Query("from MeetingParty where meeting = :meeting and goneAt is null order by person, id")
  List<MeetingParty> parties(String meeting);

  /** Also of somebody who is not to be at it any more. */
  @Query("from MeetingParty where meeting = :meeting and person = :person")
  Optional<MeetingParty> party(String meeting, String person);

  /** What is to come, or being moved, and this person is not to be at any more. */
  @Query(
      "select m from MeetingParty p join Meeting m on m.id = p.meeting and m.team = p.team"
          + " where p.person = :person and p.goneAt is not null and m.mentorship = :mentorship"
          + " and m.state in (OFFERED, AGREED) and m.sequence >= 0"
          + " order by m.startsAt, m.wasAt, m.id")
  List<Meeting> goneFrom(String mentorship, String person);

  @Query("from MeetingSlot where meeting = :meeting order by startsAt, id")
  List<MeetingSlot> slots(String meeting);

  @Query("from MeetingLine where meeting = :meeting order by addedAt, id")
  List<MeetingLine> lines(String meeting);

  default Optional<MeetingLine> line(String id) {
    return Row.find(session(), MeetingLine.class, id);
  }

  @Query("from Meeting where offerKey = :mentorship")
  Optional<Meeting> offerOf(String mentorship);

  /** What is on offer to somebody, stands, or waits to hear whether it took place. */
  @Query(
      "select m from MeetingParty p join Meeting m on m.id = p.meeting and m.team = p.team"
          + " where p.person = :person and p.open = true"
          + " order by case when m.startsAt is null then 0 else 1 end, m.startsAt, m.id")
  List<Meeting> openOf(String person);

  @Query(
      "from Meeting where mentorship = :mentorship and state in (OFFERED, AGREED)"
          + " order by startsAt, id")
  List<Meeting> openIn(String mentorship);

  /** Open ones by their time, then those that are over, the newest first. */
  @Query(
      "select m from MeetingParty p join Meeting m on m.id = p.meeting and m.team = p.team"
          + " where p.person = :person and p.goneAt is null"
          + " order by case when p.open = true then 0 else 1 end,"
          + " case when p.open = true then m.startsAt else null end,"
          + " m.startsAt desc, m.changedAt desc, m.id")
  List<Meeting> allOf(String person, Limit limit);

  /** When a relationship met, the latest first. */
  @Query(
      "from Meeting where mentorship = :mentorship and state = HELD"
          + " order by startsAt desc, id")
  List<Meeting> held(String mentorship);

  /** The same of those at which this person was to be, the latest first. */
  @Query(
      "select m from MeetingParty p join Meeting m on m.id = p.meeting and m.team = p.team"
          + " where p.person = :person and p.goneAt is null and m.mentorship = :mentorship"
          + " and m.state = HELD order by m.startsAt desc, m.id")
  List<Meeting> heldWith(String mentorship, String person);

  TeamQuery<Optional<Instant>> OPEN_TIMES =
      TeamQuery.of(
          "select g.starts_at from meeting g where g.team = :team"
              + " and g.mentorship = :mentorship and g.state in ('OFFERED', 'AGREED')",
          row -> Optional.ofNullable(row.instantOrNull(1)));

  /** When each that is open begins; empty while it is on offer. */
  default List<Optional<Instant>> openTimes(String mentorship) {
    return OPEN_TIMES.ask(session(), mentorship);
  }

  TeamQuery<Optional<Instant>> LAST_STANDING =
      TeamQuery.of(
          "select max(g.starts_at) from meeting g where g.team = :team"
              + " and g.mentorship = :mentorship and g.state in ('AGREED', 'HELD', 'UNKNOWN')",
          row -> Optional.ofNullable(row.instantOrNull(1)));

  /** The newest that stood, held or not. */
  default Optional<Instant> lastStanding(String mentorship) {
    return LAST_STANDING.ask(session(), mentorship).get(0);
  }

  /** Offers that may have lapsed. */
  @Query("select id from Meeting where state = OFFERED and lapsesAt <= :now order by lapsesAt, id")
  List<String> lapsing(Instant now, Limit limit);

  @Query("select min(lapsesAt) from Meeting where state = OFFERED and lapsesAt > :after")
  Optional<Instant> nextLapse(Instant after);

  /** Changes nothing where it has changed since it was read: it may lapse sooner. */
  @Query("update Meeting set lapsesAt = :moment where id = :id and version = :version")
  int lapsesFrom(String id, int version, Instant moment);

  @Query(
      "select id from Meeting where state = AGREED and startsAt <= :before"
          + " order by startsAt, id")
  List<String> standingBefore(Instant before, Limit limit);

  @Query("select min(startsAt) from Meeting where state = AGREED and startsAt > :after")
  Optional<Instant> nextStanding(Instant after);

  @Query(
      "select count(this) from Meeting where series = :series and state = AGREED"
          + " and startsAt > :after")
  long comingOf(String series, Instant after);

  @Query(
      "from Meeting where series = :series and state = AGREED and startsAt > :after"
          + " order by startsAt, id")
  List<Meeting> datesOf(String series, Instant after, Limit limit);

  @Query(
      "from Meeting where series = :series and state in (OFFERED, AGREED)"
          + " order by startsAt, id")
  List<Meeting> openDatesOf(String series);

  @Query("from Meeting where series = :series and state = CANCELLED order by startsAt, id")
  List<Meeting> calledOffIn(String series);

  /** Messages about it to this person that say more than the one of that moment. */
  @Query(
      "select count(n) from Notice n where n.subject = :meeting and n.recipient = :person"
          + " and n.state <> DROPPED and n.notBefore <= :now and (n.notBefore > :after"
          + " or n.notBefore = :after and n.putOrder > :order)")
  long newerMessages(String meeting, String person, Instant after, long order, Instant now);

  @Query("from Meeting where series = :series order by startsAt desc, id")
  List<Meeting> newestOf(String series, Limit limit);

  @Query("select count(this) from Meeting where dateKey = :key")
  long withDate(String key);

  default Optional<MeetingSeries> series(String id) {
    return Row.find(session(), MeetingSeries.class, id);
  }

  /** Those of what has ended since then and this person was in, the latest end first. */
  @Query(
      "select s from MeetingSeries s"
          + " join Participant p on p.mentorship = s.mentorship and p.team = s.team"
          + " join Mentorship m on m.id = s.mentorship and m.team = s.team"
          + " where p.person = :person and m.state = ENDED and m.endedAt > :since"
          + " order by m.endedAt desc, s.firstOn desc, s.id")
  List<MeetingSeries> endedSeries(String person, Instant since, Limit limit);

  @Query("from MeetingSeries where openKey = :mentorship")
  Optional<MeetingSeries> openSeries(String mentorship);

  /** Of which one more date may be needed. */
  @Query(
      "select id from MeetingSeries where running = true and fillAt <= :now"
          + " and openKey is not null order by fillAt, id")
  List<String> toFill(Instant now, Limit limit);

  @Query(
      "select min(fillAt) from MeetingSeries where running = true and fillAt > :after"
          + " and openKey is not null")
  Optional<Instant> nextFill(Instant after);

  /** One of its dates no longer stands. */
  default int fillAnew(String series) {
    return fillFrom(series, Instant.EPOCH);
  }

  @Query("update MeetingSeries set fillAt = :moment where id = :series and openKey is not null")
  int fillFrom(String series, @Nullable Instant moment);

  @Query("select count(this) from MeetingParty where person = :person")
  long countOf(String person);

  @Query("select count(this) from MeetingLine where author = :person")
  long linesBy(String person);

  @Query("delete from MeetingSlot where meeting = :meeting")
  int clearSlots(String meeting);

  @Insert
  void add(Meeting meeting);

  @Insert
  void add(MeetingParty party);

  @Insert
  void add(MeetingSlot slot);

  @Insert
  void add(MeetingLine line);

  @Insert
  void add(MeetingSeries series);

  @Update
  void change(Meeting meeting);

  @Update
  void change(MeetingParty party);

  @Update
  void change(MeetingSeries series);

  @Delete
  void remove(MeetingLine line);
}
