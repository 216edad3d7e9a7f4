package mentorbot.report;

/** Two ways to the same number; where they differ, the report says so. */
public record Check(Sum sum, int one, int other) {
  /** Each is told in words by its name. */
  public enum Sum {
    /** Enrolled before + joined = left + enrolled after. */
    PEOPLE_OVER_TIME,
    /** Enrolled by their state = enrolled by their dates. */
    PEOPLE_NOW,
    /** Enrolled = in a relationship under way + paused + … + none yet. */
    PEOPLE_BY_PHASE,
    /** Running before + started = ended + running after. */
    RUNNING_OVER_TIME,
    /** Under way, paused or held by their state = started and not ended by their dates. */
    RUNNING_NOW,
    /** Ended by their state = ended by their dates. */
    ENDED_NOW,
    /** Matched in the period = started + ended before + still getting ready. */
    MATCHED,
    /** Ended in the period = the sum of how. */
    CLOSED
  }

  public boolean holds() {
    return one == other;
  }
}
