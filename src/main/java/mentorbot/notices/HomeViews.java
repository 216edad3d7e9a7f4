package mentorbot.notices;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

@Repository
interface HomeViews {
  StatelessSession session();

  @Query("where id = :user")
  Optional<HomeView> of(String user);

  @Query("where stale = true")
  List<HomeView> stale();

  @Insert
  void add(HomeView view);

  @Update
  void change(HomeView view);

  @Query("update HomeView set stale = true where id = :user")
  int markStale(String user);
}
