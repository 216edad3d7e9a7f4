package mentorbot.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.BitSet;

/**
 * The open minutes of a person's usual week, without leave, one-time quiet and changes of single
 * dates. Small and quick to compare, since matching asks it of every pair.
 */
public final class TypicalWeek {
  private static final int DAY = 24 * 60;
  private static final int WEEK = 7 * DAY;

  /** Minutes from Monday 00:00 in which the person is closed. */
  private final BitSet closed = new BitSet(WEEK);

  private TypicalWeek(OpenHours hours, int minutesEast) {
    for (DayOfWeek day : DayOfWeek.values()) {
      int begin = midnight(day) - minutesEast;
      QuietTime quiet = hours.quiet();
      if (!quiet.isNever()) {
        int length = Math.floorMod(minuteOf(quiet.until()) - minuteOf(quiet.from()), DAY);
        close(begin + minuteOf(quiet.from()), length);
      }
      for (Shift shift : hours.rota().shiftsOn(day)) {
        if (shift.quiet()) {
          close(begin + minuteOf(shift.start()), (int) shift.length().toMinutes());
        }
      }
    }
  }

  /** In universal time, with the offset that the person's zone has at this moment. */
  public static TypicalWeek at(Instant moment, OpenHours hours) {
    int seconds = hours.zone().getRules().getOffset(moment).getTotalSeconds();
    return new TypicalWeek(hours, Math.floorDiv(seconds, 60));
  }

  /** By the person's own clock. */
  static TypicalWeek onTheWall(OpenHours hours) {
    return new TypicalWeek(hours, 0);
  }

  /** Minutes a week in which both are open; both weeks must be taken at the same moment. */
  public int minutesSharedWith(TypicalWeek other) {
    BitSet eitherClosed = (BitSet) closed.clone();
    eitherClosed.or(other.closed);
    return WEEK - eitherClosed.cardinality();
  }

  boolean isOpen(DayOfWeek day, LocalTime time) {
    return !closed.get(midnight(day) + minuteOf(time));
  }

  private void close(int from, int length) {
    int begin = Math.floorMod(from, WEEK);
    int end = begin + length;
    closed.set(begin, Math.min(end, WEEK));
    if (end > WEEK) {
      closed.set(0, end - WEEK);
    }
  }

  private static int midnight(DayOfWeek day) {
    return (day.getValue() - 1) * DAY;
  }

  private static int minuteOf(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
