package mentorbot.mentorships;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import org.hibernate.StatelessSession;

@Repository
interface Programmes {
  StatelessSession session();

  @Query("select count(this) from RunningProgramme where id = :id")
  long count(String id);

  @Insert
  void add(RunningProgramme programme);
}
