package mentorbot.surveys;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/** What there is of an anonymous survey while it is open. Nothing here can be asked of a person. */
@Repository
interface Ballots {
  StatelessSession session();

  default Optional<SurveyKey> key(String survey) {
    return Row.find(session(), SurveyKey.class, survey);
  }

  default boolean participated(String code) {
    return Row.find(session(), SurveyParticipation.class, code).isPresent();
  }

  /** Holds the survey open, or closed, against everybody else until the transaction ends. */
  @Query("update SurveyKey set secret = secret where id = :survey")
  int hold(String survey);

  @Query("from SurveyStaged where survey = :survey and id > :after order by id")
  List<SurveyStaged> staged(String survey, String after, Limit limit);

  @Query("delete from SurveyStaged where survey = :survey")
  int forgetStaged(String survey);

  @Query("delete from SurveyParticipation where survey = :survey")
  int forgetParticipations(String survey);

  @Query("delete from SurveyKey where id = :survey")
  int forgetKey(String survey);

  @Insert
  void add(SurveyKey key);

  @Insert
  void add(SurveyParticipation participation);

  @Insert
  void add(SurveyStaged staged);
}
