package mentorbot.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long somebody can answer who is asked into a group: a week from when they could see it.
 * Whoever rests sees it when they are back; that is waited for, but not for ever. Pure.
 */
final class AnswerTime {
  /** From when it could be seen. */
  static final Duration TO_ANSWER = Duration.ofDays(7);

  /** So long it is waited for that somebody can see it. */
  private static final Duration TO_SEE = Duration.ofDays(28);

  /** Whoever asks knows this from the start. */
  static final Duration AT_MOST = TO_SEE.plus(TO_ANSWER);

  /** It is seen at once if it is so soon: the week is the same for all of them then. */
  private static final Duration AT_ONCE = Duration.ofDays(1);

  /** So often it is looked whether somebody has seen it since. */
  private static final Duration LOOK_AGAIN = Duration.ofDays(1);

  private AnswerTime() {}

  /** {@code seen}: when the question came to them; empty if it has not so far. */
  static Instant until(Instant asked, Optional<Instant> seen) {
    if (seen.isEmpty()) {
      return asked.plus(TO_SEE);
    }
    boolean atOnce = !seen.get().isAfter(asked.plus(AT_ONCE));
    return (atOnce ? asked : seen.get()).plus(TO_ANSWER);
  }

  /** As it is written to somebody who has read it then, or reads it now. */
  static Instant shown(Instant asked, Optional<Instant> seen, Instant now) {
    return until(asked, Optional.of(seen.orElse(now)));
  }

  /** For who asks, whoever rests: the week, and once that is over the last day of all. */
  static Instant forOpener(Instant asked, Instant now) {
    var week = asked.plus(TO_ANSWER);
    return now.isBefore(week) ? week : asked.plus(AT_MOST);
  }

  /** When to look whether somebody has seen it, who has until then at the most. */
  static Instant lookAgain(Instant now, Instant until) {
    var soon = now.plus(LOOK_AGAIN);
    return soon.isBefore(until) ? soon : until;
  }
}
