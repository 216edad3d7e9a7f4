package mentorbot.mentorships;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Mentorships and their participants; made per transaction with {@code new Mentorships_(session)}.
 */
@Repository
public interface Mentorships {
  StatelessSession session();

  @Query("where id = :id")
  Optional<Mentorship> mentorship(String id);

  @Query(
      "from Mentorship m where m.state <> ENDED and m.id in"
          + " (select p.mentorship from Participant p where p.person = :person)"
          + " order by m.createdAt, m.id")
  List<Mentorship> openOf(String person);

  @Query("from Participant where mentorship = :mentorship order by role, id")
  List<Participant> participants(String mentorship);

  @Query("from Participant where mentorship = :mentorship and person = :person")
  Optional<Participant> participant(String mentorship, String person);

  @Query("select place from Participant where person = :mentor and place is not null")
  List<Integer> placesTaken(String mentor);

  @Insert
  void add(Mentorship mentorship);

  @Insert
  void add(Participant participant);

  @Update
  void change(Mentorship mentorship);

  @Update
  void change(Participant participant);
}
