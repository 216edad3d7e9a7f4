package mentorbot.closing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import mentorbot.people.Hours.Wish;

/**
 * When the members of a group are asked whether they would go on after its last day, and when it is
 * decided: early enough that all can have signed by then. Pure.
 */
final class AheadTiming {
  /** Of a long one. */
  private static final int EARLIEST = 28;

  /** Of a month that is half of it: no sooner, since nobody knows by then how it is. */
  private static final int USUAL_LATEST = 14;

  /** Later than that is too late to sign in time: they are asked once it is over. */
  static final int LATEST = 10;

  /** What came of it is known so many days before the last one, so that all can sign. */
  private static final int TO_SIGN = 7;

  private static final Duration TO_ANSWER = Duration.ofDays(10);

  /** Somebody's favourite weekday is waited for so long; then any open moment will do. */
  private static final Duration PATIENCE = Duration.ofDays(4);

  /** So long before it begins at Greenwich a day begins somewhere. */
  private static final Duration FURTHEST_EAST = Duration.ofHours(14);

  private AheadTiming() {}

  /** The latest date that somebody has at that instant. */
  static LocalDate today(Instant now) {
    return now.plus(FURTHEST_EAST).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** When {@link #today} becomes that day. */
  static Instant begins(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().minus(FURTHEST_EAST);
  }

  /** The first last day that is near enough to ask about, and the last one. */
  static LocalDate nearest(LocalDate today) {
    return today.plusDays(LATEST);
  }

  static LocalDate furthest(LocalDate today) {
    return today.plusDays(EARLIEST);
  }

  /** When one that ends on that day may be asked at the earliest. */
  static LocalDate earliest(LocalDate endsOn) {
    return endsOn.minusDays(EARLIEST);
  }

  /** When a quarter of it remains, but two weeks at least and four at most. */
  static LocalDate asksOn(LocalDate startedOn, LocalDate endsOn) {
    long quarter = ChronoUnit.DAYS.between(startedOn, endsOn) / 4;
    return endsOn.minusDays(Math.max(USUAL_LATEST, Math.min(EARLIEST, quarter)));
  }

  static boolean due(LocalDate startedOn, LocalDate endsOn, LocalDate today) {
    return !today.isBefore(asksOn(startedOn, endsOn)) && !nearest(today).isAfter(endsOn);
  }

  /** For all of them at the same instant. */
  static Instant decides(Instant asked, LocalDate endsOn) {
    var latest = endsOn.minusDays(TO_SIGN).atStartOfDay(ZoneOffset.UTC).toInstant();
    var usual = asked.plus(TO_ANSWER);
    return usual.isBefore(latest) ? usual : latest;
  }

  /** At this person's own hour, once the day has begun where they are. */
  static Instant asks(Instant now, LocalDate day, Wish wish) {
    var begun = day.atStartOfDay(wish.hours().zone()).toInstant();
    var from = begun.isAfter(now) ? begun : now;
    return wish.promptHour()
        .next(from, wish.hours())
        .filter(moment -> !moment.isAfter(from.plus(PATIENCE)))
        .or(() -> wish.hours().nextOpen(from))
        .orElse(from);
  }
}
