package mentorbot.checkins;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

@Repository
interface RequestRows {
  StatelessSession session();

  default Optional<CheckInRequest> request(String id) {
    return Row.find(session(), CheckInRequest.class, id);
  }

  @Query("select count(this) from CheckInRequest where onceKey = :key")
  long withKey(String key);

  /** What coordinators were asked and nobody has handled; of running relationships. */
  @Query(
      "from CheckInRequest r where audience = COORDINATORS and handledBy is null"
          + " and withdrawn = false and exists"
          + " (select 1 from Mentorship m where m.id = r.mentorship and m.team = r.team"
          + " and m.state <> ENDED) order by toldAt, id")
  List<CheckInRequest> open(Limit limit);

  @Query("from CheckInRequest where person = :person and handledBy is null and withdrawn = false")
  List<CheckInRequest> openOf(String person);

  @Query("select count(this) from CheckInRequest where person = :person")
  long count(String person);

  @Insert
  void add(CheckInRequest request);

  @Update
  void change(CheckInRequest request);
}
