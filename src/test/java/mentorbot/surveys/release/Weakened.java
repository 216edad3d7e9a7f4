package mentorbot.surveys.release;

import java.util.random.RandomGenerator;

/** The release function with one protection taken out, to show what it is there for. */
public final class Weakened {
  private Weakened() {}

  public static Releasing without(Protection protection, RandomGenerator chance) {
    return new Releasing(Rules.without(protection), Thresholds.FLOOR, chance);
  }
}
