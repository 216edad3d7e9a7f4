package mentorbot;

import java.time.Instant;
import java.util.Optional;
import mentorbot.jobs.ClockWalk;
import mentorbot.jobs.MovableClock;
import mentorbot.workspace.ProgrammeTime;
import org.jspecify.annotations.Nullable;

/** The workspace's clock bar on the programme's clock; stands still until the bot is up. */
final class WalkedTime implements ProgrammeTime, AutoCloseable {
  private final MovableClock clock;
  private volatile @Nullable ClockWalk walk;

  WalkedTime(MovableClock clock) {
    this.clock = clock;
  }

  void walk(ClockWalk walk) {
    this.walk = walk;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public Optional<Due> next() {
    var walking = walk;
    return walking == null
        ? Optional.empty()
        : walking.next().map(due -> new Due(due.due(), due.what()));
  }

  @Override
  public Instant walkTo(Instant until) {
    var walking = walk;
    return walking == null ? clock.instant() : walking.walkTo(until);
  }

  /** From here on the clock stands, and nothing asks the store what is due. */
  @Override
  public void close() {
    var walking = walk;
    if (walking != null) {
      walking.close();
    }
  }
}
