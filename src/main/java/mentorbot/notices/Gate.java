package mentorbot.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mentorbot.notices.SendingState.Pausing;
import mentorbot.notices.SendingState.Running;
import mentorbot.notices.SendingState.Stopped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes while Slack is down or refuses us, so that an outage is met by one try now and then and
 * not by everybody's.
 */
final class Gate {
  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_PROBES = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 5;

  private final Clock wall;
  private volatile SendingState state = new Running();
  private volatile Instant lastTaken = Instant.MIN;
  private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
  private int downInARow;

  Gate(Clock wall) {
    this.wall = wall;
  }

  SendingState state() {
    return state;
  }

  boolean isOpen() {
    return untilOpen().isZero();
  }

  Duration untilOpen() {
    var now = wall.instant();
    var current = state;
    var until =
        current instanceof Pausing pausing
            ? pausing.until()
            : current instanceof Stopped stopped ? stopped.until() : now;
    return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
  }

  synchronized void answered() {
    downInARow = 0;
    if (!(changedTo(new Running()) instanceof Running)) {
      LOG.info("messages go out again");
    }
  }

  /** Slack has taken a message, whoever's. */
  void taken() {
    lastTaken = wall.instant();
  }

  /** A message to this mailbox was posted, and Slack has not answered. */
  void unanswered(String mailbox) {
    unanswered.add(mailbox);
  }

  /**
   * Whether the last one to it was, told once. Of what another process was about to post when it
   * died it is not: that says nothing of Slack.
   */
  boolean wasUnanswered(String mailbox) {
    return unanswered.remove(mailbox);
  }

  /** Slack has taken messages since then: what it does not answer is no outage. */
  boolean hasTakenAnySince(Instant then) {
    return lastTaken.isAfter(then);
  }

  synchronized void down(String why) {
    var pause = Duration.ofSeconds(1L << Math.min(downInARow++, MOST_DOUBLINGS));
    var until = wall.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    if (changedTo(new Pausing(why, until)) instanceof Running) {
      LOG.warn("Slack does not answer ({}): messages wait until it does", why);
    }
  }

  synchronized void notAllowed(String why) {
    var stopped = new Stopped(why, wall.instant().plus(BETWEEN_PROBES));
    if (!(changedTo(stopped) instanceof Stopped)) {
      LOG.error("Slack refuses our token or scopes ({}): messages wait, none is lost", why);
    }
  }

  private SendingState changedTo(SendingState next) {
    var before = state;
    state = next;
    return before;
  }
}
