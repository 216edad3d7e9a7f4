package mentorbot.surveys;

import java.time.Instant;
import java.util.Optional;
import mentorbot.jobs.Sweep;

/** Goes on with what is to be done for everybody on a survey's list. */
public final class PortionSweep implements Sweep {
  private final Errands errands;

  public PortionSweep(Errands errands) {
    this.errands = errands;
  }

  @Override
  public String name() {
    return "surveys.portions";
  }

  @Override
  public int run(String team, Instant now) {
    return errands.next(team, now) ? 1 : 0;
  }

  /** What is left was due before. */
  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return Optional.empty();
  }
}
