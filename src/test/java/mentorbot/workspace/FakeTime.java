package mentorbot.workspace;

import java.time.Instant;
import java.util.Optional;

/** A programme clock with one thing planned at most. */
final class FakeTime implements ProgrammeTime {
  private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");
  volatile Optional<Due> planned = Optional.empty();

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Optional<Due> next() {
    return planned;
  }

  @Override
  public Instant walkTo(Instant until) {
    now = until;
    return now;
  }
}
