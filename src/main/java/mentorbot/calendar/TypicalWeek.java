package mentorbot.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The open minutes of a person's usual week, or of the weeks in which their shifts alternate,
 * without leave, one-time quiet and changes of single dates. Small and quick to compare, since
 * matching asks it of every pair.
 */
public final class TypicalWeek {
  private static final int DAY = 24 * 60;
  private static final int WEEK = 7 * DAY;

  /** People's weeks are laid beside each other from the same Monday on. */
  private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

  private final int weeks;

  /** Minutes from 00:00 of a Monday in which the person is closed, for all the weeks. */
  private final BitSet closed;

  private TypicalWeek(OpenHours hours, int minutesEast) {
    weeks = hours.rota().weeks().size();
    closed = new BitSet(weeks * WEEK);
    Rota rota = hours.rota().withoutChanges();
    QuietTime quiet = hours.quiet();
    for (int day = 0; day < 7 * weeks; day++) {
      int begin = day * DAY - minutesEast;
      if (!quiet.isNever()) {
        int length = Math.floorMod(minuteOf(quiet.until()) - minuteOf(quiet.from()), DAY);
        close(begin + minuteOf(quiet.from()), length);
      }
      for (Shift shift : rota.shiftsOn(FIRST_MONDAY.plusDays(day))) {
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

  /**
   * Minutes a week in which both are open, on the average of the weeks; both must be taken at the
   * same moment.
   */
  public int minutesSharedWith(TypicalWeek other) {
    if (weeks == 1 && other.weeks == 1) {
      return openInBoth(closed, other.closed);
    }
    int together = leastCommonMultiple(weeks, other.weeks);
    return IntStream.range(0, together).map(week -> openInBoth(week(week), other.week(week))).sum()
        / together;
  }

  private static int openInBoth(BitSet one, BitSet other) {
    BitSet eitherClosed = (BitSet) one.clone();
    eitherClosed.or(other);
    return WEEK - eitherClosed.cardinality();
  }

  private BitSet week(int number) {
    int from = (number % weeks) * WEEK;
    return closed.get(from, from + WEEK);
  }

  private static int leastCommonMultiple(int one, int other) {
    return IntStream.iterate(one, multiple -> multiple + one)
        .filter(multiple -> multiple % other == 0)
        .findFirst()
        .orElseThrow();
  }

  /** Whether that hour is open in one of the weeks. */
  boolean isOpen(DayOfWeek day, LocalTime time) {
    int minute = (day.getValue() - 1) * DAY + minuteOf(time);
    return IntStream.range(0, weeks).anyMatch(week -> !closed.get(week * WEEK + minute));
  }

  private void close(int from, int length) {
    int all = weeks * WEEK;
    int begin = Math.floorMod(from, all);
    int end = begin + length;
    closed.set(begin, Math.min(end, all));
    if (end > all) {
      closed.set(0, end - all);
    }
  }

  private static int minuteOf(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
