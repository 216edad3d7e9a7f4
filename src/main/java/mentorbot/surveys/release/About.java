package mentorbot.surveys.release;

/**
 * How many people answered, in steps of five: a count that moves by one would tell of one person.
 */
public record About(int atLeast, int atMost) {
  private static final int STEP = 5;

  static About of(int answers) {
    int from = answers / STEP * STEP;
    return new About(from, from + STEP - 1);
  }

  About plus(About other) {
    return new About(atLeast + other.atLeast, atMost + other.atMost);
  }

  /**
   * No more than were asked. It follows from two figures that are told anyway, and so from nothing
   * else: whoever shows both spares their reader the thought.
   */
  public About among(int asked) {
    return new About(atLeast, Math.max(atLeast, Math.min(atMost, asked)));
  }

  /** For weighing groups against each other; no better known than the step. */
  double middle() {
    return (atLeast + atMost) / 2.0;
  }
}
