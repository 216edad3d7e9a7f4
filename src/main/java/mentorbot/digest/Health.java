package mentorbot.digest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.mentorships.Phase;

/**
 * How the programme goes: {@code phases} of open relationships, exact, since a coordinator sees
 * each by name; check-ins {@code answered} since a week ago; {@code began} in that week, and who
 * shared good news where everybody sees it, and where that is now.
 */
public record Health(
    Map<Phase, Integer> phases,
    InFives answered,
    int began,
    List<String> sharedBy,
    Optional<String> newsChannel) {
  public Health {
    var ordered = new EnumMap<Phase, Integer>(Phase.class);
    ordered.putAll(phases);
    phases = Collections.unmodifiableMap(ordered);
    sharedBy = List.copyOf(sharedBy);
  }

  /** Relationships that have not ended. */
  public int open() {
    return phases.values().stream().mapToInt(Integer::intValue).sum();
  }
}
