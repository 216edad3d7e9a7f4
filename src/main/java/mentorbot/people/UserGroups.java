package mentorbot.people;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

@Repository
interface UserGroups {
  StatelessSession session();

  default Optional<UserGroup> group(String group) {
    return Row.find(session(), UserGroup.class, group);
  }

  @Query("select person from UserGroupMember where group in :groups order by person")
  List<String> people(List<String> groups);

  @Query("delete from UserGroupMember where group = :group")
  int removeMembers(String group);

  @Insert
  void add(UserGroup group);

  @Insert
  void add(UserGroupMember member);

  @Update
  void change(UserGroup group);
}
