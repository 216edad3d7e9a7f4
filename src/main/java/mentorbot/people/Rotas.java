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

  TeamQuery<RotaShift> SHIFTS_OF =
      TeamQuery.ofEach(
          "select r.id, r.person, r.weekday, r.on_date, r.week, r.starts_minute, r.minutes, r.quiet"
              + " from each(:users) e join rota_shift r on r.team = :team and r.person = e.id"
              + " order by r.id",
          RotaShift::read);

  /** To look at; they are not changed as objects. */
  default List<RotaShift> shiftsOf(List<String> users) {
    return SHIFTS_OF.ask(session(), users);
  }

  TeamQuery<LeaveDays> LEAVE =
      TeamQuery.of(
          "select l.id, l.person, l.first_day, l.last_day from leave_days l"
              + " where l.team = :team and l.person = :user order by l.first_day, l.id",
          LeaveDays::read);

  /** To look at; they are not changed as objects. */
  default List<LeaveDays> leave(String user) {
    return LEAVE.ask(session(), user);
  }

  TeamQuery<LeaveDays> LEAVE_OF =
      TeamQuery.ofEach(
          "select l.id, l.person, l.first_day, l.last_day"
              + " from each(:users) e join leave_days l on l.team = :team and l.person = e.id"
              + " order by l.first_day, l.id",
          LeaveDays::read);

  /** To look at; they are not changed as objects. */
  default List<LeaveDays> leaveOf(List<String> users) {
    return LEAVE_OF.ask(session(), users);
  }

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
