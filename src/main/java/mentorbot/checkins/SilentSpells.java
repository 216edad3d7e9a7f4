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

/** Relationships of which nothing was heard; made per transaction. */
@Repository
interface SilentSpells {
  StatelessSession session();

  default Optional<SilentSpell> spell(String mentorship) {
    return Row.find(session(), SilentSpell.class, mentorship);
  }

  @Query("from SilentSpell where id >= :from and id <= :to")
  List<SilentSpell> between(String from, String to);

  /** Those that coordinators see, the longest first. */
  @Query("from SilentSpell where told = true order by since, id")
  List<SilentSpell> told(Limit limit);

  @Query("delete from SilentSpell where id = :mentorship")
  int close(String mentorship);

  @Insert
  void add(SilentSpell spell);

  @Update
  void change(SilentSpell spell);
}
