package mentorbot.knowhow;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/**
 * Work shown and introductions offered; made per transaction with {@code new Helping_(session)}.
 */
@Repository
interface Helping {
  StatelessSession session();

  default Optional<WorkReview> review(String id) {
    return Row.find(session(), WorkReview.class, id);
  }

  default Optional<Introduction> introduction(String id) {
    return Row.find(session(), Introduction.class, id);
  }

  @Query("select count(this) from WorkReview where asker = :person or answeredBy = :person")
  long countReviews(String person);

  @Query(
      "select count(this) from Introduction"
          + " where offeredBy = :person or mentee = :person or third = :person")
  long countIntroductions(String person);

  @Query("select count(this) from Introduction where openKey = :openKey")
  long open(String openKey);

  @Query("from WorkReview where asker = :person and state <> TAKEN_BACK")
  List<WorkReview> askedBy(String person);

  @Query(
      "from Introduction where (offeredBy = :person or mentee = :person or third = :person)"
          + " and openKey is not null")
  List<Introduction> openOf(String person);

  @Insert
  void add(WorkReview review);

  @Update
  void change(WorkReview review);

  @Insert
  void add(Introduction introduction);

  @Update
  void change(Introduction introduction);

  @Query("delete from WorkReview where asker = :person")
  int eraseReviews(String person);

  @Query(
      "update versioned WorkReview set works = null, nextStep = null, answeredBy = null"
          + " where answeredBy = :person")
  int eraseAnswers(String person);

  @Query(
      "delete from Introduction"
          + " where offeredBy = :person or mentee = :person or third = :person")
  int eraseIntroductions(String person);
}
