package mentorbot.reviews;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import mentorbot.people.Hours.Wish;

/**
 * When a review opens, asks and closes, from the parties' own hours. It opens once nobody is away
 * any more, for all at once, and closes for all at once. Pure.
 */
final class ReviewTiming {
  /** So long answers count. */
  static final Duration OPEN = Duration.ofDays(10);

  /** Somebody's favourite weekday is waited for so long; then any open moment will do. */
  private static final Duration PATIENCE = Duration.ofDays(4);

  private static final Duration REMINDED_AFTER = Duration.ofDays(4);

  /** A reminder later than that before the close would only press. */
  private static final Duration NO_LATER = Duration.ofDays(1);

  /** It waits so long for somebody who is away, or for a relationship that rests. */
  private static final int WAITS_DAYS = 28;

  private ReviewTiming() {}

  /** Empty if somebody is away for longer than it waits. */
  static Optional<Instant> opens(LocalDate day, Collection<Wish> parties) {
    var moments = parties.stream().map(wish -> opensFor(day, wish)).toList();
    return moments.stream().allMatch(Optional::isPresent)
        ? moments.stream()
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .filter(moment -> moment.isBefore(givenUp(day)))
        : Optional.empty();
  }

  private static Optional<Instant> opensFor(LocalDate day, Wish wish) {
    return wish.hours().nextOpen(day.atStartOfDay(wish.hours().zone()).toInstant());
  }

  /** From then on a review of this day is left out. */
  static Instant givenUp(LocalDate day) {
    return day.plusDays(WAITS_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static Instant closes(Instant opened) {
    return opened.plus(OPEN);
  }

  /** At the person's own hour. */
  static Instant asks(Instant opened, Wish wish) {
    return wish.promptHour()
        .next(opened, wish.hours())
        .filter(moment -> !moment.isAfter(opened.plus(PATIENCE)))
        .or(() -> wish.hours().nextOpen(opened))
        .orElse(opened);
  }

  /** Once, at their hour; empty if that would be shortly before the close. */
  static Optional<Instant> reminds(Instant opened, Wish wish) {
    var from = asks(opened, wish).plus(REMINDED_AFTER);
    var latest = closes(opened).minus(NO_LATER);
    return wish.promptHour()
        .next(from, wish.hours())
        .filter(moment -> !moment.isAfter(latest))
        .or(() -> wish.hours().nextOpen(from))
        .filter(moment -> !moment.isAfter(latest));
  }
}
