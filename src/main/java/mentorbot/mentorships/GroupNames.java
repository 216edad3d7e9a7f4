package mentorbot.mentorships;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/** Names of groups; made per transaction with {@code new GroupNames_(session)}. */
@Repository
interface GroupNames {
  StatelessSession session();

  default Optional<GroupName> of(String mentorship) {
    return Row.find(session(), GroupName.class, mentorship);
  }

  @Query("from GroupName where namedBy = :person order by id")
  List<GroupName> givenBy(String person);

  @Query("select count(this) from GroupName where namedBy = :person")
  long countOf(String person);

  @Insert
  void add(GroupName name);

  @Update
  void change(GroupName name);

  @Delete
  void remove(GroupName name);
}
