package mentorbot.surveys;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What people answered under their names. */
@Repository
interface Replies {
  StatelessSession session();

  @Query("from SurveyReply where survey = :survey and person = :person")
  Optional<SurveyReply> of(String survey, String person);

  @Query("from SurveyReply where survey = :survey and sent = true order by person")
  List<SurveyReply> sent(String survey);

  @Query("select count(this) from SurveyReply where person = :person")
  long countOf(String person);

  /** What was begun and not sent by the end. */
  @Query("delete from SurveyReply where survey = :survey and sent = false")
  int forgetUnsent(String survey);

  /** What somebody who leaves has begun and not sent. */
  @Query("delete from SurveyReply where person = :person and sent = false")
  int forgetBegun(String person);

  @Insert
  void add(SurveyReply reply);

  @Update
  void change(SurveyReply reply);
}
