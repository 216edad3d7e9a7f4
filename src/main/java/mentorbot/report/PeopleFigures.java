package mentorbot.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import mentorbot.mentorships.Phase;

/**
 * People, as coordinators see them by name: over the period; of those enrolled before it, how many
 * {@code stayed}; {@code accountsGone} in it; and where everybody enrolled stands {@code now}.
 */
public record PeopleFigures(Flow flow, int stayed, int accountsGone, Map<Phase, Integer> now) {
  public PeopleFigures {
    now = ordered(now);
  }

  static Map<Phase, Integer> ordered(Map<Phase, Integer> phases) {
    var ordered = new EnumMap<Phase, Integer>(Phase.class);
    ordered.putAll(phases);
    return Collections.unmodifiableMap(ordered);
  }

  public int enrolledNow() {
    return now.values().stream().mapToInt(Integer::intValue).sum();
  }
}
