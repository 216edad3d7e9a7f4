package mentorbot.mentorships;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

@Repository
interface NotAgains {
  StatelessSession session();

  @Query("select other from NotAgain where person = :person")
  List<String> saidBy(String person);

  @Query("select person from NotAgain where other = :person")
  List<String> saidOf(String person);

  @Query("select count(this) from NotAgain where person = :person and other = :other")
  long said(String person, String other);

  @Insert
  void add(NotAgain notAgain);
}
