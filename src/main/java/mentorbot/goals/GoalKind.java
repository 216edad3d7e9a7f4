package mentorbot.goals;

/** How a goal is built (R46); plain asks for the least. */
public enum GoalKind {
  PLAIN,
  /** Specific, measurable, achievable, relevant, time-bound. */
  SMART,
  /** Purposeful, actionable, continuous, trackable: a habit, without a day on which it is due. */
  PACT
}
