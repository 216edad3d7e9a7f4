package mentorbot.matching;

import java.util.Set;

/**
 * What already binds one person to others, as user ids: reporting lines in either direction without
 * a signed override, "not this person again" said by either, relationships that are open, and
 * requests that wait.
 */
public record Ties(
    Set<String> reportingLine, Set<String> notAgain, Set<String> paired, Set<String> asked) {
  public static final Ties NONE = new Ties(Set.of(), Set.of(), Set.of(), Set.of());

  public Ties {
    reportingLine = Set.copyOf(reportingLine);
    notAgain = Set.copyOf(notAgain);
    paired = Set.copyOf(paired);
    asked = Set.copyOf(asked);
  }
}
