package mentorbot.people;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** People and their areas; made per transaction with {@code new People_(session)}. */
@Repository
public interface People {
  StatelessSession session();

  default Optional<Person> person(String user) {
    return Row.find(session(), Person.class, user);
  }

  TeamQuery<ToldHabits> HABITS =
      TeamQuery.of(
          "select p.zone, p.quiet_from, p.quiet_until, p.left_alone_until, p.prompt_day,"
              + " p.prompt_minute, p.rota_weeks, p.rota_from, p.id"
              + " from person p where p.team = :team and p.id = :user",
          ToldHabits::new);

  /** What they chose of their hours, without the rest of the row. */
  default Optional<ToldHabits> habits(String user) {
    return HABITS.first(session(), user);
  }

  TeamQuery<ToldHabits> HABITS_OF =
      TeamQuery.ofEach(
          "select p.zone, p.quiet_from, p.quiet_until, p.left_alone_until, p.prompt_day,"
              + " p.prompt_minute, p.rota_weeks, p.rota_from, p.id"
              + " from each(:users) e join person p on p.team = :team and p.id = e.id",
          ToldHabits::new);

  /** {@link #habits} of those of whom there is a row. */
  default List<ToldHabits> habitsOf(List<String> users) {
    return HABITS_OF.ask(session(), users);
  }

  /** Somebody who takes part and whose account is there. */
  record Placed(String id, @Nullable String site, @Nullable String discipline) {}

  TeamQuery<Placed> PRESENT =
      TeamQuery.of(
          "select p.id, p.site, p.discipline from person p where p.team = :team"
              + " and p.state = 'ENROLLED' and p.deactivated_at is null",
          row -> new Placed(row.text(1), row.textOrNull(2), row.textOrNull(3)));

  default List<Placed> present() {
    return PRESENT.ask(session());
  }

  /** The longest first; not those whose account is deactivated, or whom a coordinator knows of. */
  @Query(
      "from Person where away = MISSED and state in (ENROLLED, ENROLLING)"
          + " order by unreachableSince, id")
  List<Person> unreachable(Limit limit);

  @Query("from PersonArea where person = :user order by area")
  List<PersonArea> areas(String user);

  @Query("select count(this) from PersonArea where person = :user")
  long countAreas(String user);

  @Query("delete from PersonArea where person = :user")
  int removeAreas(String user);

  @Insert
  void add(Person person);

  @Insert
  void add(PersonArea area);

  @Update
  void change(Person person);
}
