package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import mentorbot.calendar.Leave;
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

  String person() {
    return person;
  }

  Leave leave() {
    return new Leave(firstDay, lastDay);
  }
}
