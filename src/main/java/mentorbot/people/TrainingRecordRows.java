package mentorbot.people;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.StatelessSession;

@Repository
interface TrainingRecordRows {
  StatelessSession session();

  @Query("from TrainingRecord where person = :person order by recordedAt desc, id")
  List<TrainingRecord> of(String person);

  @Query(
      "select count(this) from TrainingRecord where person = :person"
          + " and countsFrom <= :day and countsUntil >= :day")
  long counting(String person, LocalDate day);

  @Query("select count(this) from TrainingRecord where person = :person")
  long count(String person);

  @Insert
  void add(TrainingRecord completion);
}
