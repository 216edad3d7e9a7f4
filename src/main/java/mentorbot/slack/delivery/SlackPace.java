package mentorbot.slack.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import mentorbot.notices.Courier.Errand;

/**
 * Slack's rates (https://docs.slack.dev/apis/web-api/rate-limits): one message a second in a
 * conversation, so many a minute in the workspace, the tiers of the other methods, and whatever
 * {@code Retry-After} asks. All on the wall clock.
 */
public final class SlackPace implements Pace {
  public static final int DEFAULT_MESSAGES_A_MINUTE = 300;
  private static final Duration A_CONVERSATION = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int TIER_3 = 50;
  private static final int TIER_4 = 100;
  private static final int REMEMBERED = 1_000;

  /** Waits on the wall clock. */
  @FunctionalInterface
  public interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }

  private final Clock wall;
  private final Sleeper sleeper;
  private final Map<Errand, Rate> rates = new EnumMap<>(Errand.class);
  private final Map<Errand, Instant> pauses = new EnumMap<>(Errand.class);
  private final Map<String, Instant> lastPost = new HashMap<>();

  public SlackPace(int messagesAMinute, Clock wall) {
    this(messagesAMinute, wall, duration -> Thread.sleep(duration.toMillis()));
  }

  SlackPace(int messagesAMinute, Clock wall, Sleeper sleeper) {
    this.wall = wall;
    this.sleeper = sleeper;
    rates.put(Errand.POST, new Rate(messagesAMinute));
    rates.put(Errand.EDIT, new Rate(TIER_3));
    rates.put(Errand.FIND, new Rate(TIER_3));
    rates.put(Errand.HOME, new Rate(TIER_4));
  }

  @Override
  public Duration turn(Errand errand, String user) {
    Duration pause;
    synchronized (this) {
      var now = wall.instant();
      var turn = later(now, pauses.getOrDefault(errand, now));
      turn = later(turn, rate(errand).next(now));
      if (errand == Errand.POST) {
        turn = later(turn, lastPost.getOrDefault(user, Instant.EPOCH).plus(A_CONVERSATION));
      }
      pause = Duration.between(now, turn);
      if (pause.compareTo(PATIENCE) > 0) {
        return pause;
      }
      take(errand, user, now, turn);
    }
    return slept(pause) ? Duration.ZERO : PATIENCE;
  }

  private void take(Errand errand, String user, Instant now, Instant turn) {
    rate(errand).take(now);
    if (errand == Errand.POST) {
      if (lastPost.size() >= REMEMBERED) {
        lastPost.values().removeIf(last -> last.plus(A_CONVERSATION).isBefore(now));
      }
      lastPost.put(user, turn);
    }
  }

  private Rate rate(Errand errand) {
    return java.util.Objects.requireNonNull(rates.get(errand));
  }

  private boolean slept(Duration pause) {
    try {
      if (!pause.isZero()) {
        sleeper.sleep(pause);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public synchronized void slower(Errand errand, Duration pause) {
    pauses.merge(errand, wall.instant().plus(pause), SlackPace::later);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** So many a minute, a few of them at once. */
  private static final class Rate {
    private static final int SECONDS_AT_ONCE = 3;

    private final Duration spacing;
    private final Duration saved;
    private Instant next = Instant.EPOCH;

    Rate(int aMinute) {
      spacing = Duration.ofMinutes(1).dividedBy(aMinute);
      saved = Duration.ofSeconds(SECONDS_AT_ONCE);
    }

    Instant next(Instant now) {
      return later(next, now.minus(saved)).isAfter(now) ? next : now;
    }

    void take(Instant now) {
      next = later(next, now.minus(saved)).plus(spacing);
    }
  }
}
