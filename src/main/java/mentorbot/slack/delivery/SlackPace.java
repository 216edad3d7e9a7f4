package mentorbot.slack.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mentorbot.notices.Courier.Errand;
import mentorbot.notices.Rates;
import mentorbot.notices.Recipient;

/**
 * Slack's rates (https://docs.slack.dev/apis/web-api/rate-limits), shared by all nodes: so many
 * messages a minute in the workspace, the tiers of the other methods, and whatever {@code
 * Retry-After} asks. One message a second in a conversation is kept by who holds its lease. All on
 * the wall clock.
 */
public final class SlackPace implements Pace {
  /** Rather come back than wait longer. */
  static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Duration A_CONVERSATION = Duration.ofSeconds(1);
  private static final int TIER_3 = 50;
  private static final int TIER_4 = 100;

  /** Waits on the wall clock. */
  @FunctionalInterface
  public interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }

  private final int messagesAMinute;
  private final Rates rates;
  private final Clock wall;
  private final Sleeper sleeper;
  private final Map<Key, Lane> lanes = new ConcurrentHashMap<>();

  private record Key(String team, Errand errand) {}

  public SlackPace(int messagesAMinute, Rates rates, Clock wall) {
    this(messagesAMinute, rates, wall, duration -> Thread.sleep(duration.toMillis() + 1));
  }

  SlackPace(int messagesAMinute, Rates rates, Clock wall, Sleeper sleeper) {
    this.messagesAMinute = messagesAMinute;
    this.rates = rates;
    this.wall = wall;
    this.sleeper = sleeper;
  }

  @Override
  public Duration turn(Errand errand, Recipient reader, boolean awaited) {
    var lane = lane(errand, reader.team());
    var pause = lane.take(awaited);
    if (pause.compareTo(PATIENCE) > 0 || pause.isZero()) {
      return pause;
    }
    return slept(pause) ? lane.pause() : PATIENCE;
  }

  private boolean slept(Duration pause) {
    try {
      sleeper.sleep(pause);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public Duration pause(Errand errand, String team) {
    return lane(errand, team).pause();
  }

  @Override
  public void slower(Errand errand, String team, Duration pause) {
    lane(errand, team).pauseUntil(wall.instant().plus(pause));
  }

  @Override
  public Duration breather() {
    return A_CONVERSATION;
  }

  private Lane lane(Errand errand, String team) {
    return lanes.computeIfAbsent(
        new Key(team, errand), key -> new Lane(rates, wall, team, method(errand), rate(errand)));
  }

  private static String method(Errand errand) {
    return switch (errand) {
      case POST -> "chat.postMessage";
      case EDIT -> "chat.update";
      case REMOVE -> "chat.delete";
      case HOME -> "views.publish";
      case FIND -> "conversations.history";
    };
  }

  private Lane.Rate rate(Errand errand) {
    return switch (errand) {
      case POST -> new Lane.Rate(messagesAMinute, Duration.ofMillis(500));
      case EDIT, REMOVE, FIND -> new Lane.Rate(TIER_3, Duration.ofSeconds(5));
      case HOME -> new Lane.Rate(TIER_4, Duration.ofSeconds(5));
    };
  }
}
