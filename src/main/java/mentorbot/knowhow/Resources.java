package mentorbot.knowhow;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/** Resources that are stored; made per transaction with {@code new Resources_(session)}. */
@Repository
interface Resources {
  StatelessSession session();

  default Optional<Resource> resource(String id) {
    return Row.find(session(), Resource.class, id);
  }

  @Query("from Resource where seed = :seed")
  Optional<Resource> ofSeed(String seed);

  /** The workspace's own, the newest first. */
  @Query("from Resource where mentorship is null order by changedAt desc, id")
  List<Resource> ofAll(Limit limit);

  @Query("select count(this) from Resource where mentorship is null")
  long countOfAll();

  @Query("from Resource where mentorship = :mentorship order by changedAt desc, id")
  List<Resource> ofPair(String mentorship, Limit limit);

  @Query("select count(this) from Resource where mentorship = :mentorship")
  long countOfPair(String mentorship);

  @Query("select count(this) from Resource where addedBy = :person and mentorship is not null")
  long countBy(String person);

  @Insert
  void add(Resource resource);

  @Update
  void change(Resource resource);

  @Delete
  void remove(Resource resource);

  @Query("delete from Resource where addedBy = :person and mentorship is not null")
  int eraseOfPairs(String person);
}
