package mentorbot.people;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

/** What was done, newest first, a page at a time; {@code new AuditTrail_(session)}. */
@Repository
public interface AuditTrail {
  StatelessSession session();

  /** {@code Limit.range(1, 20)} is the first page of twenty. */
  @Query("from AuditEntry order by doneAt desc, id")
  List<AuditEntry> page(Limit limit);

  @Query("from AuditEntry where subject = :subject order by doneAt desc, id")
  List<AuditEntry> about(String subject, Limit limit);

  /**
   * What this person did, what was done about them, and what names them in its detail: with {@code
   * "\n"} and {@code "%=U1\n%"}.
   */
  @Query(
      "from AuditEntry where subject = :user or actor = :user"
          + " or concat(detail, :lineEnd) like :naming order by doneAt desc, id")
  List<AuditEntry> concerning(String user, String lineEnd, String naming, Limit limit);

  @Query("select count(this) from AuditEntry")
  long count();

  @Query("select count(this) from AuditEntry where subject = :user or actor = :user")
  long naming(String user);

  @Insert
  void add(AuditEntry entry);
}
