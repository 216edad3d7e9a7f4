package mentorbot.goals;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What was suggested to whom. */
@Repository
interface SuggestionRows {
  StatelessSession session();

  @Query("where id = :id")
  Optional<GoalSuggestion> suggestion(String id);

  /** Of relationships that are open; the oldest first. */
  @Query(
      "from GoalSuggestion s where s.to = :person and s.state = OPEN and exists (select 1 from"
          + " Mentorship m where m.id = s.mentorship and m.state <> ENDED) order by s.madeAt, s.id")
  List<GoalSuggestion> openTo(String person, Limit limit);

  @Query(
      "from GoalSuggestion where mentorship = :mentorship and by = :person and state = OPEN"
          + " order by madeAt, id")
  List<GoalSuggestion> openBy(String mentorship, String person);

  /** Running relationships in which the programme has not suggested anything yet. */
  @Query(
      "select m.id from Mentorship m where m.state = ACTIVE and not exists (select 1 from"
          + " GoalSuggestion s where s.mentorship = m.id and s.by = 'programme') order by m.id")
  List<String> pairsWithoutProgrammes(Limit limit);

  @Query("select count(this) from GoalSuggestion where to = :person or by = :person")
  long count(String person);

  @Insert
  void add(GoalSuggestion suggestion);

  @Update
  void change(GoalSuggestion suggestion);

  @Query(
      "delete from GoalSuggestion"
          + " where mentorship = :mentorship and to = :person and state = OPEN")
  int withdraw(String mentorship, String person);

  @Query("delete from GoalSuggestion where to = :person or by = :person")
  int erase(String person);
}
