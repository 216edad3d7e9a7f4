package mentorbot.surveys;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/** Surveys, who was asked, and what came of them; made per transaction. */
@Repository
interface Surveys {
  StatelessSession session();

  default Optional<Survey> survey(String id) {
    return Row.find(session(), Survey.class, id);
  }

  /** Whose time is over, the first to close first. */
  @Query("select id from Survey where state = OPEN and closesAt <= :now order by closesAt, id")
  List<String> over(Instant now);

  @Query("select min(closesAt) from Survey where state = OPEN and closesAt > :after")
  Optional<Instant> nextClose(Instant after);

  @Query("from Survey where state = CLOSED and tidied = false order by id")
  List<Survey> untidy();

  @Query("from Survey where state = CLOSED order by closesAt desc, id")
  List<Survey> closed();

  @Query("from Survey order by opensOn desc, id")
  List<Survey> newest(Limit limit);

  @Query("from Survey where state = CLOSED and closesAt >= :since order by closesAt desc, id")
  List<Survey> closedSince(Instant since);

  @Query("select count(this) from Survey where onceKey = :key")
  long withKey(String key);

  @Query("from SurveyPerson where survey = :survey and person = :person")
  Optional<SurveyPerson> asked(String survey, String person);

  /** Somebody who was asked, and their group. */
  record InGroup(String person, String groupName) {}

  @Query("select person, groupName from SurveyPerson where survey = :survey")
  List<InGroup> groups(String survey);

  @Query("select distinct groupName from SurveyPerson where survey = :survey")
  List<String> groupNames(String survey);

  @Query("select count(this) from SurveyPerson where person = :person")
  long countOf(String person);

  /** Open ones that this person was asked. */
  @Query(
      "select s from SurveyPerson p join Survey s on s.id = p.survey and s.team = p.team"
          + " where p.person = :person and s.state = OPEN order by s.closesAt, s.id")
  List<Survey> openOf(String person);

  @Query("select count(this) from Survey where state <> CLOSED and opensOn = :day")
  long openSince(LocalDate day);

  @Query("from Survey where opensOn = :day")
  List<Survey> ofDay(LocalDate day);

  @Query("from ReleasePart where survey = :survey order by part")
  List<ReleasePart> release(String survey);

  @Query("from SurveyTurn where mentorship >= :from and mentorship <= :to")
  List<SurveyTurn> turns(String from, String to);

  default Optional<AnswerBack> back(String survey) {
    return Row.find(session(), AnswerBack.class, survey);
  }

  @Insert
  void add(Survey survey);

  @Insert
  void add(SurveyList list);

  @Insert
  void add(ReleasePart part);

  @Insert
  void add(AnswerBack back);

  @Update
  void change(Survey survey);
}
