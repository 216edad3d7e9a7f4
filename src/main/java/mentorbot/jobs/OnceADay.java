package mentorbot.jobs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which day a sweep has looked through last, team by team, so that the ticks of the same day cost
 * nothing. In the memory of this process: after a start, or on another node, it is looked once
 * more.
 */
public final class OnceADay {
  private final Map<String, LocalDate> lookedThrough = new ConcurrentHashMap<>();

  public boolean isDone(String team, LocalDate day) {
    return day.equals(lookedThrough.get(team));
  }

  /** Empty if none has been since the start. */
  public Optional<LocalDate> last(String team) {
    return Optional.ofNullable(lookedThrough.get(team));
  }

  /** Once nothing is left of it. */
  public void done(String team, LocalDate day) {
    lookedThrough.put(team, day);
  }
}
