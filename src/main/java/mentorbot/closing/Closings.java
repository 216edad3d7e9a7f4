package mentorbot.closing;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** How parties close; made per transaction with {@code new Closings_(session)}. */
@Repository
interface Closings {
  StatelessSession session();

  default Optional<Closing> closing(String id) {
    return Row.find(session(), Closing.class, id);
  }

  /** Of all parties of a relationship. */
  @Query("from Closing where mentorship = :mentorship order by id")
  List<Closing> of(String mentorship);

  /** Somebody's, the latest end first. */
  @Query("from Closing where person = :person order by endedAt desc, id")
  List<Closing> mine(String person, Limit limit);

  @Query("select count(this) from Closing where person = :person")
  long count(String person);

  @Query("from Closing where person = :person and state = OFFERED order by endedAt desc, id")
  List<Closing> offered(String person, Limit limit);

  @Query("from Closing where thanksState = WAITING and thanksDue <= :now order by thanksDue, id")
  List<Closing> thanksDue(Instant now, Limit limit);

  @Query("select min(thanksDue) from Closing where thanksState = WAITING and thanksDue > :after")
  @Nullable Instant nextThanks(Instant after);

  @Query("from Closing where eraseOn = :day order by id")
  List<Closing> toErase(LocalDate day, Limit limit);

  @Query("select min(eraseOn) from Closing where eraseOn is not null")
  @Nullable LocalDate firstToErase();

  @Query("select min(eraseOn) from Closing where eraseOn > :day")
  @Nullable LocalDate nextToErase(LocalDate day);

  /** Running relationships of which this was to be the last day. */
  @Query("select id from Mentorship where endsOn = :day and state = ACTIVE order by id")
  List<String> ending(LocalDate day, Limit limit);

  @Query("select min(endsOn) from Mentorship where state = ACTIVE and endsOn >= :day")
  @Nullable LocalDate nextLastDay(LocalDate day);

  @Insert
  void add(Closing closing);

  @Update
  void change(Closing closing);

  @Query("delete from Closing where person = :person")
  int erase(String person);
}
