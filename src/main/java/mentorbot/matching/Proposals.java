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

@Repository
interface Proposals {
  StatelessSession session();

  default Optional<Proposal> proposal(String id) {
    return Row.find(session(), Proposal.class, id);
  }

  @Query("select count(this) from Proposal where openPair = :openPair")
  long open(String openPair);

  @Query("from Proposal where asked = :asked and state = OPEN order by createdAt, id")
  List<Proposal> waitingFor(String asked);

  @Query(
      "from Proposal where state = OPEN and (asked = :person or proposer = :person)"
          + " order by createdAt, id")
  List<Proposal> openOf(String person);

  @Query("select count(this) from Proposal where state = OPEN and proposer = :person")
  long openBy(String person);

  @Query("select id from Proposal where state = OPEN and expiresAt <= :now order by expiresAt, id")
  List<String> due(Instant now, Limit limit);

  @Query("select min(expiresAt) from Proposal where state = OPEN and expiresAt > :after")
  Optional<Instant> nextDue(Instant after);

  @Query("select count(this) from Proposal where asked = :person or proposer = :person")
  long countOf(String person);

  @Insert
  void add(Proposal proposal);

  @Update
  void change(Proposal proposal);
}
