package mentorbot.notices;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Notices that have been over for long. */
@Repository
interface OldNotices {
  StatelessSession session();

  /**
   * What has been sent or dropped before that. What stands in a channel is kept: it can be taken
   * back for as long as it stands there.
   */
  @Query(
      "select id from Notice where (state = SENT and sentAt < :before and recipient not like 'C%')"
          + " or (state = DROPPED and notBefore < :before)")
  List<String> over(Instant before, Limit limit);

  @Query("delete from Notice where id in (:ids)")
  int purge(List<String> ids);
}
