package mentorbot.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** A stretch as a person reads it off the clock on the wall, its end not included. */
record WallSpan(LocalDateTime from, LocalDateTime until) {
  /**
   * From the first to the last moment that reads as within, so that an hour that comes twice, when
   * the clock is set back, does not cut a quiet stretch open.
   */
  Span in(ZoneId zone) {
    return new Span(first(from, zone), end(until, zone));
  }

  /** The first moment at which the clock shows this time or, where it is skipped, a later one. */
  static Instant first(LocalDateTime wall, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
    return offsets.isEmpty() ? afterGap(wall, zone) : wall.toInstant(offsets.get(0));
  }

  /** Right after the clock, for the last time, shows what comes just before. */
  private static Instant end(LocalDateTime wall, ZoneId zone) {
    LocalDateTime last = wall.minusNanos(1);
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(last);
    return offsets.isEmpty()
        ? afterGap(last, zone)
        : last.toInstant(offsets.get(offsets.size() - 1)).plusNanos(1);
  }

  private static Instant afterGap(LocalDateTime wall, ZoneId zone) {
    return Objects.requireNonNull(zone.getRules().getTransition(wall)).getInstant();
  }

  /** People give times in minutes; anything finer is a mistake somewhere. */
  static void requireWholeMinutes(LocalTime time) {
    if (!time.truncatedTo(ChronoUnit.MINUTES).equals(time)) {
      throw new IllegalArgumentException("A time of day has whole minutes, not " + time);
    }
  }
}
