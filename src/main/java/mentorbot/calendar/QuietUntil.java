package mentorbot.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The moment until which a person wants to be left alone once ({@code /mentor quiet until …}, M28).
 * Their daily quiet time and leave go on to hold afterwards.
 */
public final class QuietUntil {
  private QuietUntil() {}

  /** The next moment after now at which the person's clock shows this time. */
  public static Instant time(LocalTime time, Instant now, ZoneId zone) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Instant sameDay = WallSpan.first(today.atTime(time), zone);
    return sameDay.isAfter(now) ? sameDay : WallSpan.first(today.plusDays(1).atTime(time), zone);
  }

  /** The beginning of this day, where the person lives. */
  public static Instant day(LocalDate day, ZoneId zone) {
    return WallSpan.first(day.atStartOfDay(), zone);
  }

  /** The rest of today and this many whole days more. */
  public static Instant afterDays(int days, Instant now, ZoneId zone) {
    if (days < 0) {
      throw new IllegalArgumentException("Days to be quiet can't be negative: " + days);
    }
    return day(now.atZone(zone).toLocalDate().plusDays(days + 1L), zone);
  }
}
