package mentorbot.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Open hours found the slow way: look at the clock on the wall once a minute, note which quiet
 * stretches it is in, and close everything from the first to the last such minute of a stretch.
 */
final class HoursOracle {
  private final Instant begin;
  private final boolean[] closed;

  HoursOracle(OpenHours hours, Instant from, int days) {
    // Two days more at both ends, for the stretches that reach into the days asked about.
    this.begin = from.minusSeconds(2 * 24 * 60 * 60);
    this.closed = new boolean[(days + 4) * 24 * 60];
    LocalDateTime[] wall = new LocalDateTime[closed.length];
    for (int minute = 0; minute < wall.length; minute++) {
      wall[minute] = LocalDateTime.ofInstant(momentOf(minute), hours.zone());
    }
    for (Stretch stretch : stretches(hours, wall[0], wall[wall.length - 1])) {
      close(stretch, wall);
    }
    hours.quietUntil().ifPresent(this::closeUntil);
  }

  boolean isOpen(int minutesAfterFrom) {
    return !closed[minutesAfterFrom + 2 * 24 * 60];
  }

  private record Stretch(LocalDateTime from, LocalDateTime until) {}

  private static List<Stretch> stretches(OpenHours hours, LocalDateTime first, LocalDateTime last) {
    List<Stretch> all = new ArrayList<>();
    LocalDate end = last.toLocalDate().plusDays(2);
    for (LocalDate day = first.toLocalDate().minusDays(2);
        day.isBefore(end);
        day = day.plusDays(1)) {
      QuietTime quiet = hours.quiet();
      LocalDateTime from = day.atTime(quiet.from());
      LocalDateTime until = day.atTime(quiet.until());
      if (!from.equals(until)) {
        all.add(new Stretch(from, until.isBefore(from) ? until.plusDays(1) : until));
      }
      for (Shift shift : hours.rota().shiftsOn(day)) {
        LocalDateTime start = day.atTime(shift.start());
        if (shift.quiet()) {
          all.add(new Stretch(start, start.plus(shift.length())));
        }
      }
    }
    for (Leave leave : hours.leave()) {
      all.add(new Stretch(leave.first().atStartOfDay(), leave.last().plusDays(1).atStartOfDay()));
    }
    return all;
  }

  private void close(Stretch stretch, LocalDateTime[] wall) {
    int first = -1;
    int last = -1;
    for (int minute = 0; minute < wall.length; minute++) {
      if (!wall[minute].isBefore(stretch.from) && wall[minute].isBefore(stretch.until)) {
        first = first < 0 ? minute : first;
        last = minute;
      }
    }
    for (int minute = first; minute >= 0 && minute <= last; minute++) {
      closed[minute] = true;
    }
  }

  private void closeUntil(Instant end) {
    for (int minute = 0; minute < closed.length && momentOf(minute).isBefore(end); minute++) {
      closed[minute] = true;
    }
  }

  private Instant momentOf(int minute) {
    return begin.plusSeconds(minute * 60L);
  }
}
