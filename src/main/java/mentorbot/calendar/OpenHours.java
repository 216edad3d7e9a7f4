package mentorbot.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a person may be written to: outside their quiet time, quiet shifts, leave and a quiet they
 * asked for once. All of it follows their own clock, so it moves when their zone does; an hour that
 * comes twice, when the clock is set back, never cuts a quiet stretch open.
 */
public record OpenHours(
    ZoneId zone, QuietTime quiet, Rota rota, List<Leave> leave, Optional<Instant> quietUntil) {
  /** How far ahead an open minute is looked for. */
  public static final Duration HORIZON = Duration.ofDays(60);

  public OpenHours {
    leave = List.copyOf(leave);
  }

  /** Somebody without shifts, leave or a one-time quiet. */
  public static OpenHours of(ZoneId zone, QuietTime quiet) {
    return new OpenHours(zone, quiet, Rota.NONE, List.of(), Optional.empty());
  }

  /** The same habits in another place. */
  public OpenHours movedTo(ZoneId newZone) {
    return new OpenHours(newZone, quiet, rota, leave, quietUntil);
  }

  public OpenHours withRota(Rota newRota) {
    return new OpenHours(zone, quiet, newRota, leave, quietUntil);
  }

  public OpenHours withLeave(List<Leave> newLeave) {
    return new OpenHours(zone, quiet, rota, newLeave, quietUntil);
  }

  public OpenHours withQuietUntil(Instant moment) {
    return new OpenHours(zone, quiet, rota, leave, Optional.of(moment));
  }

  /** What holds in an ordinary week: no leave, no one-time quiet, no change of a single date. */
  public OpenHours usual() {
    return new OpenHours(zone, quiet, rota.withoutChanges(), List.of(), Optional.empty());
  }

  public boolean isOpen(Instant moment) {
    return closedUntil(moment).isEmpty();
  }

  /** The given moment if it is open, else the first open one after it within {@link #HORIZON}. */
  public Optional<Instant> nextOpen(Instant from) {
    Instant horizon = from.plus(HORIZON);
    Instant moment = from;
    while (moment.isBefore(horizon)) {
      Optional<Instant> end = closedUntil(moment);
      if (end.isEmpty()) {
        return Optional.of(moment);
      }
      moment = end.get();
    }
    return Optional.empty();
  }

  /** Whether the stretch holds any open time; if 48 hours hold none, the person is asked once. */
  public boolean anyOpenMinute(Instant from, Duration within) {
    Instant end = from.plus(within);
    return nextOpen(from).filter(open -> open.isBefore(end)).isPresent();
  }

  /** How much of the stretch is open. */
  public Duration openIn(Instant from, Duration within) {
    if (within.isNegative()) {
      throw new IllegalArgumentException("A stretch can't have a negative length: " + within);
    }
    Span window = new Span(from, from.plus(within));
    return within.minus(Span.covered(closedIn(window), window));
  }

  /** The open stretches between the two moments, in order. */
  public List<Span> openBetween(Instant from, Instant until) {
    Span window = new Span(from, until);
    return window.isEmpty() ? List.of() : Span.gaps(closedIn(window), window);
  }

  /** Everything that closes some of it, in no order; some may reach beyond. */
  private List<Span> closedIn(Span window) {
    LocalDate end = dateAt(window.until()).plusDays(1);
    List<Span> closed = new ArrayList<>();
    for (LocalDate day = dateAt(window.from()).minusDays(2);
        !day.isAfter(end);
        day = day.plusDays(1)) {
      quietBeginningOn(day).forEach(closed::add);
    }
    leave.forEach(days -> closed.add(days.span().in(zone)));
    quietUntil.ifPresent(until -> closed.add(new Span(Instant.MIN, until)));
    return closed;
  }

  /** The date on the person's calendar. */
  public LocalDate dateAt(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  public boolean isOnLeave(LocalDate day) {
    return leave.stream().anyMatch(days -> days.includes(day));
  }

  /** The latest end of what closes this moment; empty when nothing does. */
  private Optional<Instant> closedUntil(Instant moment) {
    LocalDate today = dateAt(moment);
    // A stretch lasts at most a day, and a clock set back over midnight shows yesterday again.
    Stream<Span> days =
        Stream.of(today.minusDays(2), today.minusDays(1), today, today.plusDays(1))
            .flatMap(this::quietBeginningOn);
    Stream<Span> away = leave.stream().map(taken -> taken.span().in(zone));
    Stream<Span> once = quietUntil.stream().map(until -> new Span(Instant.MIN, until));
    return Stream.of(days, away, once)
        .flatMap(spans -> spans)
        .filter(span -> span.contains(moment))
        .map(Span::until)
        .max(Instant::compareTo);
  }

  private Stream<Span> quietBeginningOn(LocalDate day) {
    Stream<WallSpan> daily = quiet.isNever() ? Stream.empty() : Stream.of(quiet.beginningOn(day));
    return Stream.concat(daily, rota.quietBeginningOn(day)).map(span -> span.in(zone));
  }
}
