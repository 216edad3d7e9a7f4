package mentorbot.calendar;

import java.time.LocalDate;

/** Days away, the first and the last included, in the zone of the person. */
public record Leave(LocalDate first, LocalDate last) {
  public Leave {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("Leave ends on " + last + ", before it begins: " + first);
    }
  }

  public boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  WallSpan span() {
    return new WallSpan(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
  }
}
