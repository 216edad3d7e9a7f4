package mentorbot.digest;

import java.util.List;
import mentorbot.desk.DeskEntry;

/** One coordinator's week; {@code waiting} is what needs them, the most urgent first. */
public record Digest(List<DeskEntry> waiting, Health health) {
  public Digest {
    waiting = List.copyOf(waiting);
  }

  /** Nothing to do and nothing to tell: one line is enough. */
  public boolean quiet() {
    return waiting.isEmpty() && health.began() == 0 && health.sharedBy().isEmpty();
  }

  /** Quiet, and there is nothing that could be anything but quiet. */
  boolean empty() {
    return quiet() && health.open() == 0;
  }
}
