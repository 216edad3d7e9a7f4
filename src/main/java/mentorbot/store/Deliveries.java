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

  @Query("select count(this) from Delivery where id = :id")
  long count(String id);

  @Query("delete from Delivery where claimedAt < :before")
  int purge(Instant before);
}
