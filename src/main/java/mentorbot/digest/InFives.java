package mentorbot.digest;

/**
 * What people did, counted in steps of five so that nobody can be picked out: {@code atLeast} is a
 * multiple of five, and 0 stands for "fewer than five", none included.
 */
public record InFives(int atLeast) {
  private static final int STEP = 5;

  public InFives {
    if (atLeast < 0 || atLeast % STEP != 0) {
      throw new IllegalArgumentException("not a step of five: " + atLeast);
    }
  }

  public static InFives of(long count) {
    return new InFives((int) Math.min(count - count % STEP, Integer.MAX_VALUE - 2));
  }
}
