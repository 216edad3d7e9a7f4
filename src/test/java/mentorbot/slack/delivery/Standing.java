package mentorbot.slack.delivery;

import java.time.Instant;
import java.util.Optional;
import mentorbot.workspace.ProgrammeTime;

/** A programme clock that nobody moves. */
final class Standing implements ProgrammeTime {
  @Override
  public Instant now() {
    return Instant.parse("2026-03-02T09:00:00Z");
  }

  @Override
  public Optional<Due> next() {
    return Optional.empty();
  }

  @Override
  public Instant walkTo(Instant until) {
    return now();
  }
}
