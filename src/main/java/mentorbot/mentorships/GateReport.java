package mentorbot.mentorships;

import java.util.List;
import java.util.Map;

/**
 * What still keeps a relationship from starting, whoever signed what. {@code courseDone} tells for
 * each party whether a completion or waiver of the DEIB course counts today (R20).
 */
public record GateReport(Map<String, Boolean> courseDone, DualRoleGate dualRole) {
  /** How the rule on supervisors stands for this relationship (R25). */
  public sealed interface DualRoleGate {
    /** Nobody reports to the other. */
    record None() implements DualRoleGate {}

    /** One reports to the other, and nobody has proposed to allow it. */
    record Blocked() implements DualRoleGate {}

    /** A coordinator has proposed to allow it; {@code missing} have not signed yet. */
    record Proposed(String dualRole, String contact, List<String> missing)
        implements DualRoleGate {}

    /** Both have acknowledged it; the contact is there for them. */
    record Overridden(String contact) implements DualRoleGate {}
  }

  public GateReport {
    courseDone = Map.copyOf(courseDone);
  }

  public boolean courseDoneBy(String person) {
    return courseDone.getOrDefault(person, false);
  }

  public boolean coursesDone() {
    return courseDone.values().stream().allMatch(done -> done);
  }

  public boolean dualRoleOpen() {
    return dualRole instanceof DualRoleGate.None || dualRole instanceof DualRoleGate.Overridden;
  }

  public boolean open() {
    return coursesDone() && dualRoleOpen();
  }
}
