package mentorbot.people;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Shifts and days away. */
@Repository
interface Rotas {
  StatelessSession session();

  @Query("from RotaShift where person = :user order by id")
  List<RotaShift> shifts(String user);

  @Query("from RotaShift where person in :users order by id")
  List<RotaShift> shiftsOf(List<String> users);

  @Query("from LeaveDays where person = :user order by firstDay, id")
  List<LeaveDays> leave(String user);

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
