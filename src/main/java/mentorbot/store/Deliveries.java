package mentorbot.store;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import org.hibernate.StatelessSession;

@Repository
interface Deliveries {
  StatelessSession session();

  @Insert
  void add(Delivery delivery);

  TeamQuery<String> CLAIMED =
      TeamQuery.of(
          "select d.id from delivery d where d.team = :team and d.id = :id", row -> row.text(1));

  default boolean claimed(String id) {
    return CLAIMED.first(session(), id).isPresent();
  }

  @Query("delete from Delivery where id = :id")
  int giveBack(String id);

  @Query("delete from Delivery where claimedAt < :before")
  int purge(Instant before);
}
