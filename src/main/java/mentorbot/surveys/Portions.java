package mentorbot.surveys;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import mentorbot.surveys.SurveyErrand.Kind;
import org.hibernate.StatelessSession;

/**
 * What is left of frozen lists and of errands. A portion is claimed by one statement in the
 * transaction in which it is done: zero rows, and somebody else has it.
 */
@Repository
interface Portions {
  StatelessSession session();

  @Query("select survey from SurveyList group by survey order by survey")
  List<String> surveysWithLists();

  @Query("from SurveyList where survey = :survey order by portion fetch first 1 rows only")
  Optional<SurveyList> nextList(String survey);

  @Query("delete from SurveyList where id = :id")
  int take(String id);

  @Query("select survey from SurveyErrand group by survey order by min(begunAt), survey")
  List<String> surveysWithErrands();

  @Query("from SurveyErrand where survey = :survey order by begunAt, id fetch first 1 rows only")
  Optional<SurveyErrand> nextErrand(String survey);

  @Query("update SurveyErrand set portion = portion + 1 where id = :id and portion = :portion")
  int step(String id, int portion);

  @Query("delete from SurveyErrand where id = :id")
  int done(String id);

  @Query("delete from SurveyErrand where survey = :survey and kind = :kind")
  int forget(String survey, Kind kind);

  @Query("select count(this) from SurveyErrand where survey = :survey and kind = :kind")
  long pending(String survey, Kind kind);

  @Query(
      "select person from SurveyPerson where survey = :survey and portion = :portion"
          + " order by person")
  List<String> people(String survey, int portion);

  @Query("from SurveyWave")
  List<SurveyWave> waves();

  @Insert
  void add(SurveyErrand errand);

  @Insert
  void add(SurveyWave wave);
}
