package mentorbot.groups;

import jakarta.data.Limit;
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

/** Openings and invitations; made per transaction with {@code new Openings_(session)}. */
@Repository
interface Openings {
  StatelessSession session();

  default Optional<Opening> opening(String id) {
    return Row.find(session(), Opening.class, id);
  }

  default Optional<Invitation> invitation(String id) {
    return Row.find(session(), Invitation.class, id);
  }

  @Query("from Invitation where opening = :opening order by id")
  List<Invitation> invitations(String opening);

  @Query("from Invitation where person = :person and state = ASKED order by id")
  List<Invitation> waitingFor(String person);

  /** Those whom this person has said yes to, and that have not come together yet. */
  @Query(
      "select i from Invitation i join Opening o on o.id = i.opening and o.team = i.team"
          + " where i.person = :person and i.state = YES and o.state = OPEN order by i.id")
  List<Invitation> saidYes(String person);

  /** What this person opened and waits for. */
  @Query(
      "from Opening where opener = :opener and state = OPEN and later = false"
          + " order by createdAt, id")
  List<Opening> openBy(String opener);

  /** The same, of whatever kind. */
  @Query("from Opening where opener = :opener and state = OPEN order by createdAt, id")
  List<Opening> allOpenBy(String opener);

  /** Where somebody is being asked into this relationship. */
  @Query("from Opening where mentorship = :mentorship and state = OPEN order by createdAt, id")
  List<Opening> openIn(String mentorship);

  /** The one that led to this relationship. */
  @Query("from Opening where mentorship = :mentorship and joins = false")
  Optional<Opening> thatLedTo(String mentorship);

  @Query("from Opening where state = OPEN and lapsesAt <= :now order by lapsesAt, id")
  List<Opening> due(Instant now, Limit limit);

  TeamQuery<Instant> NEXT_DUE =
      TeamQuery.of(
          "select o.lapses_at from group_opening o where o.team = :team and o.state = 'OPEN'"
              + " and o.lapses_at > :after order by o.lapses_at limit 1",
          row -> row.instant(1));

  default Optional<Instant> nextDue(Instant after) {
    return NEXT_DUE.first(session(), after);
  }

  @Query("select count(this) from Invitation where person = :person")
  long countOf(String person);

  @Query("select count(this) from Opening where opener = :person")
  long openedBy(String person);

  @Query("update versioned Opening set purpose = null, name = null where opener = :opener")
  int erasePurposes(String opener);

  @Insert
  void add(Opening opening);

  @Insert
  void add(Invitation invitation);

  @Update
  void change(Opening opening);

  @Update
  void change(Invitation invitation);
}
