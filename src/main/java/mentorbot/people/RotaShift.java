package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import mentorbot.calendar.Shift;
import mentorbot.store.Columns;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** One shift of a person's weekly pattern, or of a single date; or that date as a day off. */
@Entity
@Table(name = "rota_shift")
public final class RotaShift extends Row {
  @Column(name = "person", nullable = false, length = 64)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "weekday", length = 16)
  private @Nullable DayOfWeek weekday;

  @Column(name = "on_date")
  private @Nullable LocalDate onDate;

  /** Which week of an alternating pattern, from 0. */
  @Column(name = "week", nullable = false)
  private int week;

  @Column(name = "starts_minute", nullable = false)
  private int startsMinute;

  /** 0 on a date that is a day off. */
  @Column(name = "minutes", nullable = false)
  private int minutes;

  @Column(name = "quiet", nullable = false)
  private boolean quiet;

  /** For Hibernate. */
  RotaShift() {}

  private RotaShift(String person, @Nullable DayOfWeek weekday, @Nullable LocalDate onDate) {
    super(Ids.fresh());
    this.person = person;
    this.weekday = weekday;
    this.onDate = onDate;
  }

  /** Of the columns id, person, weekday, on_date, week, starts_minute, minutes and quiet. */
  static RotaShift read(Columns row) throws SQLException {
    var day = row.textOrNull(3);
    var shift =
        new RotaShift(row.text(2), day == null ? null : DayOfWeek.valueOf(day), row.dateOrNull(4));
    shift.id = row.text(1);
    shift.week = row.number(5);
    shift.startsMinute = row.number(6);
    shift.minutes = row.number(7);
    shift.quiet = row.flag(8);
    return shift;
  }

  static RotaShift weekly(String person, int week, DayOfWeek day, Shift shift) {
    var made = new RotaShift(person, day, null).with(shift);
    made.week = week;
    return made;
  }

  static RotaShift once(String person, LocalDate date, Shift shift) {
    return new RotaShift(person, null, date).with(shift);
  }

  static RotaShift dayOff(String person, LocalDate date) {
    return new RotaShift(person, null, date);
  }

  private RotaShift with(Shift shift) {
    startsMinute = Minutes.of(shift.start());
    minutes = (int) shift.length().toMinutes();
    quiet = shift.quiet();
    return this;
  }

  String person() {
    return person;
  }

  int week() {
    return week;
  }

  Optional<DayOfWeek> weekday() {
    return Optional.ofNullable(weekday);
  }

  Optional<LocalDate> date() {
    return Optional.ofNullable(onDate);
  }

  /** Empty on a day off. */
  Optional<Shift> shift() {
    return minutes == 0
        ? Optional.empty()
        : Optional.of(new Shift(Minutes.time(startsMinute), Duration.ofMinutes(minutes), quiet));
  }
}
