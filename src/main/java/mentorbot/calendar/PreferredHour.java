package mentorbot.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a person wants to be asked things: a time of day in whole minutes, on one day of the week or
 * on any, by their own clock. People own the hour at which the programme speaks.
 */
public record PreferredHour(Optional<DayOfWeek> day, LocalTime time) {
  public PreferredHour {
    WallSpan.requireWholeMinutes(time);
  }

  public static PreferredHour daily(LocalTime time) {
    return new PreferredHour(Optional.empty(), time);
  }

  public static PreferredHour weekly(DayOfWeek day, LocalTime time) {
    return new PreferredHour(Optional.of(day), time);
  }

  /**
   * The first such hour, from this moment on, that is open. If the person's usual week never opens
   * that hour, the first open moment after it. Asking again at any moment up to the answer gives
   * the same answer. Empty if {@link OpenHours#HORIZON} holds no open moment.
   */
  public Optional<Instant> next(Instant from, OpenHours hours) {
    Optional<Instant> onTheHour =
        isEverOpen(hours)
            ? occurrences(from, hours).filter(hours::isOpen).findFirst()
            : Optional.empty();
    return onTheHour.or(() -> nextAfterTheHour(from, hours));
  }

  private Optional<Instant> nextAfterTheHour(Instant from, OpenHours hours) {
    // The hour just past may still be waiting for its open moment.
    Duration oneBefore = Duration.ofDays(day.isPresent() ? 8 : 2);
    return occurrences(from.minus(oneBefore), hours)
        .flatMap(hour -> hours.nextOpen(hour).stream())
        .filter(open -> !open.isBefore(from))
        .findFirst();
  }

  /** The hours from this moment on, each once, also where the clock shows it twice. */
  private Stream<Instant> occurrences(Instant from, OpenHours hours) {
    Instant end = from.plus(OpenHours.HORIZON);
    LocalDate firstDay = onTheDay(hours.dateAt(from));
    return Stream.iterate(firstDay, date -> onTheDay(date.plusDays(1)))
        .map(date -> WallSpan.first(date.atTime(time), hours.zone()))
        .dropWhile(hour -> hour.isBefore(from))
        .takeWhile(hour -> hour.isBefore(end));
  }

  private LocalDate onTheDay(LocalDate earliest) {
    return day.map(wanted -> earliest.with(TemporalAdjusters.nextOrSame(wanted))).orElse(earliest);
  }

  private boolean isEverOpen(OpenHours hours) {
    TypicalWeek week = TypicalWeek.onTheWall(hours);
    return day.map(Stream::of)
        .orElse(Arrays.stream(DayOfWeek.values()))
        .anyMatch(wanted -> week.isOpen(wanted, time));
  }
}
