package mentorbot.mentorships;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

@Repository
interface DualRoleRows {
  StatelessSession session();

  default Optional<DualRole> dualRole(String id) {
    return Row.find(session(), DualRole.class, id);
  }

  @Query("from DualRole where openPair = :pair")
  Optional<DualRole> ofPair(String pair);

  @Query(
      "from DualRole d where d.state = PROPOSED and (d.one = :person or d.two = :person)"
          + " and not exists (select 1 from DualRoleSignature s where s.dualRole = d.id and"
          + " s.person = :person) order by d.proposedAt, d.id")
  List<DualRole> waitingFor(String person);

  @Query("from DualRole where state = SIGNED and (one = :person or two = :person)")
  List<DualRole> signedOf(String person);

  @Query("from DualRoleSignature where dualRole = :dualRole order by signedAt, id")
  List<DualRoleSignature> signatures(String dualRole);

  @Query("select count(this) from DualRole where one = :person or two = :person")
  long countOf(String person);

  @Insert
  void add(DualRole dualRole);

  @Update
  void change(DualRole dualRole);

  @Insert
  void add(DualRoleSignature signature);
}
