package mentorbot.goals;

/** Where a goal stands. Changed is not failed (R49), and neither is let go. */
public enum GoalState {
  ACTIVE,
  DONE,
  CHANGED,
  LET_GO
}
