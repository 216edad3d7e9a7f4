package mentorbot.surveys;

import java.util.function.Predicate;

/**
 * One way to learn what somebody answered. {@code succeeds} tries it, with what stands against it
 * or without.
 */
record Attack(String name, String does, String against, Predicate<Boolean> succeeds) {
  static final boolean PROTECTED = true;

  String line() {
    return "| %s | %s | %s | %s | %s |"
        .formatted(name, does, against, outcome(PROTECTED), outcome(!PROTECTED));
  }

  private String outcome(boolean isProtected) {
    return succeeds.test(isProtected) ? "**succeeds**" : "learns nothing";
  }
}
