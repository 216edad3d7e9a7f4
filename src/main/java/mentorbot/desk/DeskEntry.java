package mentorbot.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An item as one coordinator sees it. A party of it leaves it to {@code others}, who may be nobody.
 */
public record DeskEntry(
    DeskItem item, boolean party, List<String> others, Optional<Reminded> reminded) {

  /** The last kind reminder, by a coordinator. */
  public record Reminded(String by, Instant at) {}

  public DeskEntry {
    others = List.copyOf(others);
  }
}
