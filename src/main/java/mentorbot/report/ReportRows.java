package mentorbot.report;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;

/**
 * Reports that were asked for, and what goes into them: states, dates and numbers, never what
 * anybody wrote. Each list is read in one statement, so that its columns are of one moment.
 */
@Repository
interface ReportRows {
  StatelessSession session();

  default Optional<ReportRequest> request(String id) {
    return Row.find(session(), ReportRequest.class, id);
  }

  @Query("select count(this) from ReportRequest where askedBy = :person")
  long countOf(String person);

  /** All that were ever made. */
  @Query(
      "select m.state, m.held, m.createdAt, m.startedOn, m.endsOn, m.endedAt,"
          + " case when p.id is null then false else true end, a.agreedOn from Mentorship m"
          + " left join Participant p on p.mentorship = m.id and p.team = m.team"
          + " and p.person = m.endedBy"
          + " left join Agreement a on a.id = m.id and a.team = m.team order by m.id")
  List<RelationshipLine> relationships();

  /** All who ever enrolled. */
  @Query(
      "select id, state, enrolledAt, leftAt, deactivatedAt from Person"
          + " where enrolledAt is not null order by id")
  List<PersonLine> people();

  /** In SQL, since the two halves are to be of one moment. */
  TeamQuery<PartyLine> PARTIES =
      TeamQuery.of(
          "select t.person, m.state, m.held, m.started_on, m.ended_at from participant t"
              + " join mentorship m on m.team = :team and m.id = t.mentorship"
              + " where t.team = :team union all"
              // Whoever left a group that went on took part until then.
              + " select f.person, 'ENDED', false, n.started_on, f.left_at"
              + " from former_participant f"
              + " join mentorship n on n.team = :team and n.id = f.mentorship"
              + " where f.team = :team",
          PartyLine::read);

  default List<PartyLine> parties() {
    return PARTIES.ask(session());
  }

  /** When the programme began here: the first who enrolled. */
  @Query("select min(enrolledAt) from Person where enrolledAt is not null")
  Optional<Instant> firstEnrolled();

  /** By when they took place, whenever somebody said so. */
  @Query(
      "select count(this) from Meeting"
          + " where state = HELD and startsAt >= :from and startsAt < :until")
  long meetingsHeld(Instant from, Instant until);

  @Query(
      "select count(distinct mentorship) from Meeting"
          + " where state = HELD and startsAt >= :from and startsAt < :until")
  long relationshipsMet(Instant from, Instant until);

  @Query(
      "select count(this) from CheckIn"
          + " where state = ANSWERED and answeredAt >= :from and answeredAt < :until")
  long checkInsAnswered(Instant from, Instant until);

  @Query("select count(this) from Goal where loggedAt >= :from and loggedAt < :until")
  long goalsLogged(Instant from, Instant until);

  @Query("select count(distinct goal) from GoalStep where doneAt >= :from and doneAt < :until")
  long goalsMoved(Instant from, Instant until);

  @Query(
      "select count(this) from Goal"
          + " where state = DONE and closedAt >= :from and closedAt < :until")
  long goalsReached(Instant from, Instant until);

  @Insert
  void add(ReportRequest request);
}
