package mentorbot.store;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** At most one row a team. */
@Repository
public interface Installations {
  StatelessSession session();

  @Query("where id = 'slack'")
  Optional<Installation> ours();

  @Insert
  void add(Installation installation);
}
