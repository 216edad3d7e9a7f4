package mentorbot.notices;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import mentorbot.store.TeamUpdate;
import org.hibernate.StatelessSession;

@Repository
interface HomeViews {
  StatelessSession session();

  default Optional<HomeView> of(String user) {
    return Row.find(session(), HomeView.class, user);
  }

  String STALE = "select h.id from home_view h where h.team = :team and h.stale = true";

  TeamQuery<String> ANY_STALE = TeamQuery.of(STALE + " limit 1", row -> row.text(1));
  TeamQuery<String> SOME_STALE =
      TeamQuery.of(STALE + Mailboxes.open("h.id") + " limit :most", row -> row.text(1));

  default boolean anyStale() {
    return ANY_STALE.first(session()).isPresent();
  }

  /** Of those who may be written to. */
  default List<String> stale(Instant wall, int most) {
    return SOME_STALE.ask(session(), wall, most);
  }

  @Insert
  void add(HomeView view);

  TeamUpdate MARK_STALE =
      TeamUpdate.of(
          "update home_view h set stale = true, version = version + 1"
              + " where h.team = :team and h.id = :user");

  /** Answers how many there are. */
  default int markStale(List<String> users) {
    return users.stream().mapToInt(user -> MARK_STALE.run(session(), user)).sum();
  }

  @Query("update HomeView set stale = false where id = :user and version = :version")
  int current(String user, int version);

  @Query("delete from HomeView where id = :user")
  int forget(String user);
}
