package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.time.LocalDate;
import mentorbot.calendar.Leave;
import mentorbot.store.Columns;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** Days on which a person is away. */
@Entity
@Table(name = "leave_days")
public final class LeaveDays extends Row {
  @Column(name = "person", nullable = false, length = 64)
  private String person;

  @Column(name = "first_day", nullable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  /** For Hibernate. */
  LeaveDays() {}

  LeaveDays(String person, Leave leave) {
    super(Ids.fresh());
    this.person = person;
    this.firstDay = leave.first();
    this.lastDay = leave.last();
  }

  /** Of the columns id, person, first_day and last_day. */
  static LeaveDays read(Columns row) throws SQLException {
    var read = new LeaveDays();
    read.id = row.text(1);
    read.person = row.text(2);
    read.firstDay = row.date(3);
    read.lastDay = row.date(4);
    return read;
  }

  String person() {
    return person;
  }

  Leave leave() {
    return new Leave(firstDay, lastDay);
  }
}
