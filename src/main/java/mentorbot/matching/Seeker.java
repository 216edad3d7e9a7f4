package mentorbot.matching;

import java.util.Set;

/** Somebody who looks for a mentor in these areas; {@code complement} asks for difference (R15). */
public record Seeker(String person, Set<String> areas, Traits traits, boolean complement) {
  public Seeker {
    areas = Set.copyOf(areas);
  }
}
