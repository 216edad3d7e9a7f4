package mentorbot.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Times at which some people can meet: each of them open, on no leave and no public holiday, and
 * with nothing else in these minutes. First within the hours they agreed on; if those hold nothing,
 * on any working day, then on any day. At most a few, on different days and at different hours.
 */
public final class CommonTimes {
  /** How many are proposed. */
  public static final int MOST = 3;

  private static final Duration NEAR = Duration.ofDays(28);
  private static final Duration FAR = Duration.ofDays(56);
  private static final Duration BETWEEN_STARTS = Duration.ofMinutes(30);

  private CommonTimes() {}

  /** How far one had to look. */
  public enum Fit {
    /** On the days and in the hours that were agreed. */
    AGREED,
    /** On a working day, at another hour. */
    WORKING_DAY,
    /** At some open hour. */
    ANY_DAY,
    /** Nowhere in eight weeks. */
    NONE
  }

  /** One of the people, and when they have something else. */
  public record Side(OpenHours hours, List<Span> busy) {
    public Side {
      busy = List.copyOf(busy);
    }
  }

  /** How long, and the days and hours that were agreed, by each person's own clock. */
  public record Wanted(int minutes, Set<DayOfWeek> days, LocalTime from, LocalTime until) {
    public Wanted {
      days = Set.copyOf(days);
      if (minutes < 1) {
        throw new IllegalArgumentException("A meeting takes a minute at least, not " + minutes);
      }
    }
  }

  /** In order; empty with {@link Fit#NONE} only. */
  public record Found(List<Instant> times, Fit fit) {
    public Found {
      times = List.copyOf(times);
    }
  }

  /** From this moment on; the starts are on the half hours of the first one's clock. */
  public static Found find(List<Side> sides, Wanted wanted, WorkingDays working, Instant from) {
    for (var reach : List.of(NEAR, FAR)) {
      var window = new Span(from, from.plus(reach));
      var free = free(sides, window);
      for (var fit : List.of(Fit.AGREED, Fit.WORKING_DAY, Fit.ANY_DAY)) {
        var common = free;
        for (var side : sides) {
          common = Span.inBoth(common, allowed(side.hours().zone(), window, fit, wanted, working));
        }
        var times = choose(common, wanted.minutes(), sides.get(0).hours().zone());
        if (!times.isEmpty()) {
          return new Found(times, fit);
        }
      }
    }
    return new Found(List.of(), Fit.NONE);
  }

  private static List<Span> free(List<Side> sides, Span window) {
    var free = List.of(window);
    for (var side : sides) {
      free = Span.inBoth(free, side.hours().openBetween(window.from(), window.until()));
      free = Span.inBoth(free, Span.gaps(side.busy(), window));
    }
    return free;
  }

  private static List<Span> allowed(
      ZoneId zone, Span window, Fit fit, Wanted wanted, WorkingDays working) {
    Predicate<LocalDate> noHoliday = day -> !working.holidays().isHoliday(day);
    return switch (fit) {
      case AGREED ->
          daily(
              zone,
              window,
              noHoliday.and(day -> wanted.days().contains(day.getDayOfWeek())),
              wanted.from(),
              wanted.until());
      case WORKING_DAY ->
          daily(zone, window, working::isWorkingDay, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
      case ANY_DAY -> daily(zone, window, noHoliday, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
      case NONE -> List.of();
    };
  }

  /** Midnight as the end is that of the same day. */
  private static List<Span> daily(
      ZoneId zone, Span window, Predicate<LocalDate> days, LocalTime from, LocalTime until) {
    var last = window.until().atZone(zone).toLocalDate();
    return window
        .from()
        .atZone(zone)
        .toLocalDate()
        .minusDays(1)
        .datesUntil(last.plusDays(2))
        .filter(days)
        .map(day -> span(day, from, until, zone))
        .filter(span -> !span.isEmpty())
        .toList();
  }

  private static Span span(LocalDate day, LocalTime from, LocalTime until, ZoneId zone) {
    var endDay = until.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
    return new Span(
        WallSpan.first(day.atTime(from), zone), WallSpan.first(endDay.atTime(until), zone));
  }

  private static List<Instant> choose(List<Span> common, int minutes, ZoneId zone) {
    Map<LocalDate, List<Instant>> byDay = new TreeMap<>();
    for (var span : common) {
      for (var start : starts(span, minutes, zone)) {
        byDay
            .computeIfAbsent(start.atZone(zone).toLocalDate(), day -> new ArrayList<>())
            .add(start);
      }
    }
    var chosen = new ArrayList<Instant>();
    for (var day : byDay.values()) {
      if (chosen.size() < MOST) {
        chosen.add(oneOf(day, chosen.size()));
      }
    }
    byDay.values().forEach(day -> fillUp(chosen, day, minutes));
    chosen.sort(Comparator.naturalOrder());
    return chosen;
  }

  /** Early the first time, late the second, then in between: one of them may fit the day. */
  private static Instant oneOf(List<Instant> day, int turn) {
    return switch (turn) {
      case 0 -> day.get(0);
      case 1 -> day.get(day.size() - 1);
      default -> day.get(day.size() / 2);
    };
  }

  /** With too few days, several on one of them that do not overlap. */
  private static void fillUp(List<Instant> chosen, List<Instant> day, int minutes) {
    var length = Duration.ofMinutes(minutes);
    for (var start : day) {
      boolean apart =
          chosen.stream()
              .allMatch(other -> Duration.between(other, start).abs().compareTo(length) >= 0);
      if (chosen.size() < MOST && apart) {
        chosen.add(start);
      }
    }
  }

  private static List<Instant> starts(Span span, int minutes, ZoneId zone) {
    var last = span.until().minus(Duration.ofMinutes(minutes));
    var starts = new ArrayList<Instant>();
    for (var start = onTheHalfHour(span.from(), zone);
        !start.isAfter(last);
        start = onTheHalfHour(start.plus(BETWEEN_STARTS), zone)) {
      starts.add(start);
    }
    return starts;
  }

  /** The first moment from this one on at which the clock shows a half or a full hour. */
  private static Instant onTheHalfHour(Instant from, ZoneId zone) {
    var wall = LocalDateTime.ofInstant(from, zone);
    long past = wall.toLocalTime().toNanoOfDay() % BETWEEN_STARTS.toNanos();
    return past == 0 ? from : from.plusNanos(BETWEEN_STARTS.toNanos() - past);
  }
}
