package mentorbot.people;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

@Repository
interface TrainingRecordRows {
  StatelessSession session();

  @Query("from TrainingRecord where person = :person order by recordedAt desc, id")
  List<TrainingRecord> of(String person);

  default Optional<TrainingRecord> record(String id) {
    return Row.find(session(), TrainingRecord.class, id);
  }

  /** The last one that counts of each person, if it ends within these days; the first to end. */
  @Query(
      "from TrainingRecord r where r.correctedAt is null"
          + " and r.countsUntil >= :from and r.countsUntil <= :until"
          + " and not exists (select 1 from TrainingRecord o where o.person = r.person"
          + " and o.correctedAt is null and o.countsUntil > r.countsUntil)"
          + " order by r.countsUntil, r.id")
  List<TrainingRecord> ending(LocalDate from, LocalDate until, Limit limit);

  @Query(
      "select count(this) from TrainingRecord where person = :person and correctedAt is null"
          + " and countsFrom <= :day and countsUntil >= :day")
  long counting(String person, LocalDate day);

  @Query("select count(this) from TrainingRecord where person = :person")
  long count(String person);

  @Insert
  void add(TrainingRecord completion);

  @Update
  void change(TrainingRecord completion);
}
