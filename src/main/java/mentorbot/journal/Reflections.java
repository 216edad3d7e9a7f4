package mentorbot.journal;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/** Reflections that were offered; made per transaction with {@code new Reflections_(session)}. */
@Repository
interface Reflections {
  StatelessSession session();

  default Optional<Reflection> reflection(String id) {
    return Row.find(session(), Reflection.class, id);
  }

  @Query(
      "select count(this) from Reflection where person = :person and mentorship = :mentorship"
          + " and heldOn = :heldOn")
  long offered(String person, String mentorship, LocalDate heldOn);

  /** The latest conversation first. */
  @Query("from Reflection where person = :person and state = OFFERED order by heldOn desc, id")
  List<Reflection> open(String person, Limit limit);

  /** The latest conversation of one relationship first. */
  @Query(
      "from Reflection where person = :person and mentorship = :mentorship and state = OFFERED"
          + " order by heldOn desc, id")
  List<Reflection> openIn(String person, String mentorship, Limit limit);

  @Query("select count(this) from Reflection where person = :person")
  long count(String person);

  @Insert
  void add(Reflection reflection);

  @Update
  void change(Reflection reflection);

  @Query("delete from Reflection where person = :person")
  int erase(String person);
}
