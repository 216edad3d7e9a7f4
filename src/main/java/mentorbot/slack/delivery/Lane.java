package mentorbot.slack.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import mentorbot.notices.Rates;

/**
 * This node's calls of one method to one workspace: taken from all nodes' rate a few at a time, so
 * that a fast workspace is not slowed down by asking.
 */
final class Lane {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** What was taken is used by then, or lost. */
  private static final Duration VALID = Duration.ofMillis(500);

  /** Taken at once: what is used up in so long. */
  private static final Duration AT_ONCE = Duration.ofMillis(200);

  private final Rates rates;
  private final Clock wall;
  private final String team;
  private final String method;
  private final Rates.Wish forMany;
  private final Rates.Wish forSomebody;
  private final Deque<Instant> taken = new ArrayDeque<>();
  private Instant pausedUntil = Instant.EPOCH;

  /**
   * So many a minute and never more; the spacing makes up for what was saved and for calls that are
   * made a little later than they might.
   */
  record Rate(int aMinute, Duration saved) {
    Duration spacing() {
      return MINUTE.plus(saved).plus(VALID).dividedBy(aMinute);
    }

    int atOnce() {
      return (int) Math.max(1, AT_ONCE.dividedBy(spacing()));
    }

    Rates.Wish wish(int calls, Duration left) {
      return new Rates.Wish(calls, spacing(), saved, left, SlackPace.PATIENCE);
    }
  }

  Lane(Rates rates, Clock wall, String team, String method, Rate rate) {
    this.rates = rates;
    this.wall = wall;
    this.team = team;
    this.method = method;
    this.forMany = rate.wish(rate.atOnce(), rate.saved().dividedBy(2));
    this.forSomebody = rate.wish(1, Duration.ZERO);
  }

  /** How long until the call that is the caller's now; more than patience: there was none. */
  synchronized Duration take(boolean awaited) {
    var now = wall.instant();
    while (!taken.isEmpty() && taken.getFirst().plus(VALID).isBefore(now)) {
      taken.removeFirst();
    }
    var first = taken.pollFirst();
    if (first == null) {
      var grant = rates.ask(team, method, awaited ? forSomebody : forMany);
      pausedUntil = later(pausedUntil, grant.pausedUntil());
      first = grant.first();
      for (int i = 1; i < grant.calls(); i++) {
        taken.addLast(first.plus(forMany.spacing().multipliedBy(i)));
      }
    }
    return until(later(first, pausedUntil), now);
  }

  synchronized Duration pause() {
    return until(pausedUntil, wall.instant());
  }

  /** Kept for the others, too; what this node had taken is given up. */
  synchronized void pauseUntil(Instant until) {
    if (until.isAfter(pausedUntil)) {
      pausedUntil = until;
      taken.clear();
      rates.pause(team, method, until);
    }
  }

  private static Duration until(Instant moment, Instant now) {
    return moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
