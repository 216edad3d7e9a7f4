package mentorbot.notices;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

@Repository
interface HomeViews {
  StatelessSession session();

  default Optional<HomeView> of(String user) {
    return Row.find(session(), HomeView.class, user);
  }

  @Query("select id from HomeView where stale = true")
  List<String> stale();

  @Insert
  void add(HomeView view);

  @Query("update HomeView set stale = true, version = version + 1 where id in :users")
  int markStale(List<String> users);

  @Query("update HomeView set stale = false where id = :user and version = :version")
  int current(String user, int version);

  @Query("delete from HomeView where id = :user")
  int forget(String user);
}
