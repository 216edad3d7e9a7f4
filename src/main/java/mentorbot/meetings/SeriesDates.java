package mentorbot.meetings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import mentorbot.calendar.Cadence;

/**
 * The dates of a series: as far apart as the cadence says, which may taper, and always on the
 * weekday of the first. The time is by one clock, so over a change of that clock it stays the same
 * there.
 */
record SeriesDates(
    LocalDate first,
    LocalTime time,
    ZoneId zone,
    Cadence cadence,
    LocalDate countedFrom,
    LocalDate last) {

  /** After that date, at most so many. */
  List<LocalDate> after(LocalDate date, int most) {
    var dates = new ArrayList<LocalDate>();
    var grid = gridAt(first);
    var zero = grid;
    for (var next = first; !next.isAfter(last) && dates.size() < most; ) {
      if (next.isAfter(date)) {
        dates.add(next);
      }
      grid = cadence.next(countedFrom, grid);
      var before = next;
      next = onTheWeekday(first.plusDays(ChronoUnit.DAYS.between(zero, grid)));
      // Steps of some days may fall back to the same weekday; the rhythm still goes on.
      next = next.isAfter(before) ? next : before.plusWeeks(1);
    }
    return dates;
  }

  /** The clock may skip the time on that date; then it is an hour later on it. */
  Instant start(LocalDate date) {
    return date.atTime(time).atZone(zone).toInstant();
  }

  /** The newest date of the rhythm at that date, or its beginning. */
  private LocalDate gridAt(LocalDate date) {
    var grid = countedFrom;
    for (var next = cadence.next(countedFrom, grid);
        !next.isAfter(date);
        next = cadence.next(countedFrom, next)) {
      grid = next;
    }
    return grid;
  }

  private LocalDate onTheWeekday(LocalDate date) {
    DayOfWeek wanted = first.getDayOfWeek();
    int ahead = Math.floorMod(wanted.getValue() - date.getDayOfWeek().getValue(), 7);
    return ahead <= 3 ? date.plusDays(ahead) : date.plusDays(ahead - 7L);
  }
}
