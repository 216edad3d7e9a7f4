package mentorbot.goals;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What was posted, by goal or milestone. */
@Repository
interface NewsRows {
  StatelessSession session();

  @Query("where id = :subject")
  Optional<GoodNews> about(String subject);

  @Query("select count(this) from GoodNews where owner = :owner")
  long count(String owner);

  @Insert
  void add(GoodNews news);

  @Update
  void change(GoodNews news);

  @Delete
  void remove(GoodNews news);

  @Query("delete from GoodNews where owner = :owner")
  int erase(String owner);
}
