package mentorbot.config;

/**
 * What follows when nothing is heard of a relationship: after so many times the agreed time between
 * check-ins both get the same nudge, so many days later coordinators are told a date, and again so
 * many days later it ends by itself. 0 leaves a step out; without the nudge there is none.
 */
public record SilenceRules(
    int nudgeAfterCadences, int tellCoordinatorsAfterDays, int endAfterDays) {
  /** Of a programme that says nothing about it: nothing ends unasked. */
  static final SilenceRules USUAL = new SilenceRules(2, 14, 0);

  /** Silence is shown to coordinators at once, and nothing follows from it. */
  public static final SilenceRules NONE = new SilenceRules(0, 0, 0);

  private static final int LEAST_TO_END = 7;

  public SilenceRules {
    Rules.between("nudge-after-cadences", nudgeAfterCadences, 0, 6);
    Rules.between("tell-coordinators-after-days", tellCoordinatorsAfterDays, 0, 90);
    Rules.between("end-after-days", endAfterDays, 0, 180);
    if (endAfterDays > 0 && endAfterDays < LEAST_TO_END) {
      throw new InvalidKey("end-after-days", "must be 0 or at least " + LEAST_TO_END);
    }
  }

  public boolean off() {
    return nudgeAfterCadences == 0;
  }
}
