package mentorbot.goals;

/** An amount of something countable; time is counted in minutes, its unit is {@link #MINUTES}. */
public record Measure(int amount, String unit) {
  public static final String MINUTES = "min";
  static final int MOST = 100_000;

  public Measure {
    if (amount < 1 || amount > MOST) {
      throw new IllegalArgumentException("an amount of " + amount);
    }
  }

  boolean time() {
    return unit.equals(MINUTES);
  }
}
