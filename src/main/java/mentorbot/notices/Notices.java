package mentorbot.notices;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import org.hibernate.StatelessSession;

@Repository
interface Notices {
  StatelessSession session();

  @Insert
  void add(Notice notice);

  @Update
  void change(Notice notice);

  @Query("select count(this) from Notice where uniqueKey = :key")
  long withKey(String key);

  @Query("from Notice where kind = :kind and subject = :subject and state = SENT")
  List<Notice> sent(String kind, String subject);

  @Query("from Notice where subject = :subject and state = SENT")
  List<Notice> sentAbout(String subject);
}
