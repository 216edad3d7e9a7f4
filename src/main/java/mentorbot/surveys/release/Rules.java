package mentorbot.surveys.release;

import java.util.EnumSet;
import java.util.Set;

/** The protections that hold: all of them, except in the tests that show what each is for. */
final class Rules {
  static final Rules ALL = new Rules(EnumSet.allOf(Protection.class));

  private final Set<Protection> kept;

  private Rules(Set<Protection> kept) {
    this.kept = kept;
  }

  static Rules without(Protection taken) {
    return new Rules(EnumSet.complementOf(EnumSet.of(taken)));
  }

  boolean hold(Protection protection) {
    return kept.contains(protection);
  }
}
