package mentorbot.people;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.store.TeamQuery;
import org.hibernate.StatelessSession;

/** Shifts and days away. */
@Repository
interface Rotas {
  StatelessSession session();

  TeamQuery<RotaShift> SHIFTS =
      TeamQuery.of(
          "select r.id, r.person, r.weekday, r.on_date, r.week, r.starts_minute, r.minutes, r.quiet"
              + " from rota_shift r where r.team = :team and r.person = :user order by r.id",
          RotaShift::read);

  /** To look at; they are not changed as objects. */
  default List<RotaShift> shifts(String user) {
    return SHIFTS.ask(session(), user);
  }

  @Query("from RotaShift where person in :users order by id")
  List<RotaShift> shiftsOf(List<String> users);

  TeamQuery<LeaveDays> LEAVE =
      TeamQuery.of(
          "select l.id, l.person, l.first_day, l.last_day from leave_days l"
              + " where l.team = :team and l.person = :user order by l.first_day, l.id",
          LeaveDays::read);

  /** To look at; they are not changed as objects. */
  default List<LeaveDays> leave(String user) {
    return LEAVE.ask(session(), user);
  }

  @Query("from LeaveDays where person in :users order by firstDay, id")
  List<LeaveDays> leaveOf(List<String> users);

  @Query("from LeaveDays where person = :user and id = :id")
  Optional<LeaveDays> leave(String user, String id);

  @Query("delete from RotaShift where person = :user and weekday is not null")
  int removeWeek(String user);

  @Query("delete from RotaShift where person = :user and weekday = :day and week = :week")
  int removeWeekday(String user, int week, DayOfWeek day);

  @Query("delete from RotaShift where person = :user and weekday is not null and week >= :weeks")
  int removeWeeksFrom(String user, int weeks);

  @Query("delete from RotaShift where person = :user and onDate >= :from and onDate < :until")
  int removeDates(String user, LocalDate from, LocalDate until);

  @Insert
  void add(RotaShift shift);

  @Insert
  void add(LeaveDays leave);

  @Delete
  void remove(LeaveDays leave);
}
