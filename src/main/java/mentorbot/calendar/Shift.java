package mentorbot.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * One shift by the clock on the wall, in whole minutes, at most 24 hours; it may cross midnight,
 * and ends when the clock shows the planned end, also in a night in which the clock is changed. It
 * keeps messages away only if its person says that it is quiet; a shift never opens quiet time.
 */
public record Shift(LocalTime start, Duration length, boolean quiet) {
  private static final Duration LONGEST = Duration.ofHours(24);

  public Shift {
    WallSpan.requireWholeMinutes(start);
    if (length.compareTo(Duration.ofMinutes(1)) < 0
        || length.compareTo(LONGEST) > 0
        || !length.equals(Duration.ofMinutes(length.toMinutes()))) {
      throw new IllegalArgumentException(
          "A shift lasts whole minutes, from 1 minute to 24 hours, not " + length);
    }
  }

  WallSpan beginningOn(LocalDate day) {
    LocalDateTime begin = day.atTime(start);
    return new WallSpan(begin, begin.plus(length));
  }
}
