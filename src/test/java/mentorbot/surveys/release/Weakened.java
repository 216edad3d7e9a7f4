package mentorbot.surveys.release;

import java.util.Set;
import java.util.random.RandomGenerator;

/** The release function with one protection taken out, to show what it is there for. */
public final class Weakened {
  private Weakened() {}

  public static Releasing without(Protection protection, RandomGenerator chance) {
    return new Releasing(Rules.without(protection), Thresholds.FLOOR, chance);
  }

  /** Whether a change would be told. */
  public static boolean tells(
      Protection protection, Score before, Set<String> then, Score now, Set<String> today) {
    return Change.between(Rules.without(protection), before, then, now, today, 5).isPresent();
  }
}
