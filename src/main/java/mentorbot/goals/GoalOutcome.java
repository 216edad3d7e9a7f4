package mentorbot.goals;

import java.util.List;
import mentorbot.goals.GoalPage.Partner;

/** What came of something a person did with their goals. */
public sealed interface GoalOutcome {
  /** A new goal. */
  record Logged(GoalPage page) implements GoalOutcome {}

  /** A step was counted; {@code step} names it for undoing, noting and rating. */
  record Stepped(GoalPage page, String step, int added, boolean finished) implements GoalOutcome {}

  /**
   * Nothing was saved: which goal does the line mean? {@code freshId} is for a new one, so that two
   * taps make one goal.
   */
  record WhichGoal(String line, List<GoalFacts> likely, String freshId) implements GoalOutcome {}

  /** A goal just logged, or a step just counted, was taken back. */
  record GoalUndone(String title) implements GoalOutcome {}

  /** Taken back. */
  record StepUndone(GoalPage page) implements GoalOutcome {}

  /** Done, changed or let go. */
  record Closed(GoalPage page) implements GoalOutcome {}

  /** Something about the goal is now different. */
  record Changed(GoalPage page, What what) implements GoalOutcome {}

  /** What is different. */
  enum What {
    SHARED,
    KEPT_PRIVATE,
    REVISED,
    CLEARER,
    NOT_NEEDED,
    NOTED,
    RATED,
    ACTION_ADDED,
    ACTION_DONE,
    MILESTONE_ADDED,
    REOPENED
  }

  /** A moment worth noticing. */
  record MilestoneReached(GoalPage page, String milestone, String title) implements GoalOutcome {}

  /** An action that somebody else's goal asked of this person is done. */
  record ActionDone(String title) implements GoalOutcome {}

  /** Several relationships: with whom to share? */
  record WithWhom(GoalPage page, List<Partner> partners) implements GoalOutcome {}

  /** There is no open relationship to share in. */
  record NobodyToShareWith(GoalPage page) implements GoalOutcome {}

  /** The rendering that was tapped is out of date; nothing was changed. */
  record Stale(GoalPage page) implements GoalOutcome {}

  /** Nothing was typed. */
  record Empty() implements GoalOutcome {}

  /** More than {@link GoalBook#LONGEST} signs; nothing was saved. */
  record TooLong() implements GoalOutcome {}

  /** Missing, somebody else's or erased. */
  record Gone() implements GoalOutcome {}
}
