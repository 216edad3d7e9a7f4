package mentorbot.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * Does what has become due in one team, each thing once however often it runs: idempotent, because
 * a tick may come late, twice, or on two nodes. All instants are on the programme clock.
 */
public interface Sweep {
  /** {@code feature.what}; also names what is due next in words. */
  String name();

  /**
   * Does what has become due, or a portion of it where that can be much, in transactions that are
   * short whatever is stored. How many things are done: asked again until it is none, or until the
   * program ends.
   */
  int run(String team, Instant now);

  /** The first instant later than {@code after} at which {@link #run} would do something new. */
  Optional<Instant> nextDue(String team, Instant after);
}
