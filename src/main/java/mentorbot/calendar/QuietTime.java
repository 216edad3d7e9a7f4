package mentorbot.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The part of every day in which a person wants no messages, by their own clock, in whole minutes;
 * it may cross midnight. From and until alike means never quiet.
 */
public record QuietTime(LocalTime from, LocalTime until) {
  /** What holds until a person says otherwise: 20:00 to 08:00. */
  public static final QuietTime DEFAULT = new QuietTime(LocalTime.of(20, 0), LocalTime.of(8, 0));

  public static final QuietTime NEVER = new QuietTime(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  public QuietTime {
    WallSpan.requireWholeMinutes(from);
    WallSpan.requireWholeMinutes(until);
  }

  public boolean isNever() {
    return from.equals(until);
  }

  /** Whether the clock showing this time means quiet. */
  public boolean contains(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean notOver = time.isBefore(until);
    return crossesMidnight() ? begun || notOver : begun && notOver;
  }

  /** The quiet stretch that begins on this day. */
  WallSpan beginningOn(LocalDate day) {
    LocalDate lastDay = crossesMidnight() ? day.plusDays(1) : day;
    return new WallSpan(day.atTime(from), lastDay.atTime(until));
  }

  private boolean crossesMidnight() {
    return until.isBefore(from);
  }
}
