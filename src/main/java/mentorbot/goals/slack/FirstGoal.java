package mentorbot.goals.slack;

import java.util.Optional;
import mentorbot.goals.GoalLists;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.store.Sign;

/** After the start of a relationship: log your first goal (R69). */
public final class FirstGoal implements NextStep {
  private final GoalLists lists;
  private final Sign due;

  /** {@code due}: when it is offered. */
  public FirstGoal(GoalLists lists, Sign due) {
    this.lists = lists;
    this.due = due;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return lists.holds(caller.team(), caller.user(), due)
        ? Optional.of(
            new Step(
                caller.mrkdwn("goals.first"),
                Kit.primary(caller.say("goals.button.first"), GoalIds.NEW, "new")))
        : Optional.empty();
  }
}
