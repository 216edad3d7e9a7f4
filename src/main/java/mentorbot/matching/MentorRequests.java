package mentorbot.matching;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/** Requests and whose turn it is in them. */
@Repository
interface MentorRequests {
  StatelessSession session();

  default Optional<MentorRequest> request(String id) {
    return Row.find(session(), MentorRequest.class, id);
  }

  @Query("from MentorRequest where mentorship = :mentorship")
  Optional<MentorRequest> thatLedTo(String mentorship);

  @Query("from MentorRequest where mentee = :mentee and state = OPEN order by createdAt, id")
  List<MentorRequest> openOf(String mentee);

  @Query("select slot from MentorRequest where mentee = :mentee and slot is not null")
  List<Integer> slotsTaken(String mentee);

  @Query(
      "from MentorRequest where state = OPEN or (state = EXHAUSTED and createdAt >= :since)"
          + " order by createdAt, id")
  List<MentorRequest> needingSomebody(Instant since, Limit limit);

  @Query(
      "from MentorRequest where mentee = :mentee and state = EXHAUSTED and createdAt >= :since"
          + " order by createdAt, id")
  List<MentorRequest> inVain(String mentee, Instant since);

  default Optional<Ask> ask(String id) {
    return Row.find(session(), Ask.class, id);
  }

  @Query("from Ask where request = :request order by turn")
  List<Ask> asks(String request);

  @Query("from Ask where mentor = :mentor and state = ASKED order by askedAt, id")
  List<Ask> waitingFor(String mentor);

  @Query("select mentor from Ask where mentee = :mentee and openPair is not null")
  List<String> askedBy(String mentee);

  @Query("from Ask where mentor = :mentor and openPair is not null order by id")
  List<Ask> openFor(String mentor);

  @Query("select id from Ask where state = ASKED and expiresAt <= :now order by expiresAt, id")
  List<String> due(Instant now, Limit limit);

  @Query("select min(expiresAt) from Ask where state = ASKED and expiresAt > :after")
  Optional<Instant> nextDue(Instant after);

  @Query("select count(this) from MentorRequest where mentee = :mentee")
  long countOf(String mentee);

  @Query("select count(this) from Ask where mentor = :mentor")
  long countAsked(String mentor);

  @Insert
  void add(MentorRequest request);

  @Update
  void change(MentorRequest request);

  @Insert
  void add(Ask ask);

  @Update
  void change(Ask ask);
}
