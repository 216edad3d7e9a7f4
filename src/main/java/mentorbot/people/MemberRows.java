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
interface MemberRows {
  StatelessSession session();

  default Optional<Member> member(String user) {
    return Row.find(session(), Member.class, user);
  }

  @Query("from Member where id in :users")
  List<Member> members(List<String> users);

  @Insert
  void add(Member member);

  @Update
  void change(Member member);
}
