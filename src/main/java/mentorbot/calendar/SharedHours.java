package mentorbot.calendar;

import java.time.Instant;

/**
 * Minutes of a usual week in which two people can both be reached: a hard rule of matching (section
 * 4a of the domain notes) and one of the reasons a suggestion names.
 */
public record SharedHours(int minutesPerWeek) {
  /** Below this a pair could hardly ever talk. */
  public static final int ENOUGH_MINUTES = 120;

  public static SharedHours of(OpenHours one, OpenHours other, Instant at) {
    return of(TypicalWeek.at(at, one), TypicalWeek.at(at, other));
  }

  /** For comparing one person with many: both weeks must be taken at the same moment. */
  public static SharedHours of(TypicalWeek one, TypicalWeek other) {
    return new SharedHours(one.minutesSharedWith(other));
  }

  public boolean isEnough() {
    return minutesPerWeek >= ENOUGH_MINUTES;
  }
}
