package mentorbot.desk;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.people.Person;
import org.hibernate.StatelessSession;

/** What coordinators put aside and whom they reminded. */
@Repository
interface DeskRows {
  StatelessSession session();

  @Query("from Snooze where coordinator = :coordinator and item = :item")
  Optional<Snooze> snooze(String coordinator, String item);

  @Query("select item from Snooze where coordinator = :coordinator and until > :now")
  List<String> asleep(String coordinator, Instant now);

  @Query("from Reminder where item = :item")
  Optional<Reminder> reminder(String item);

  @Query("from Reminder where remindedAt > :since")
  List<Reminder> remindedSince(Instant since);

  /** Everybody who takes part, is joining or has left, by name. */
  @Query(
      "select p from Person p left join Member m on m.id = p.id and m.team = p.team"
          + " where p.state <> OUTSIDE order by lower(coalesce(m.realName, p.id)), p.id")
  List<Person> known(Limit limit);

  @Insert
  void add(Snooze snooze);

  @Update
  void change(Snooze snooze);

  @Insert
  void add(Reminder reminder);

  @Update
  void change(Reminder reminder);
}
