package mentorbot.goals.slack;

import java.util.Optional;
import mentorbot.goals.GoalLists;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;

/** After the start of a relationship: log your first goal (R69). */
public final class FirstGoal implements NextStep {
  private final GoalLists lists;

  public FirstGoal(GoalLists lists) {
    this.lists = lists;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return lists.firstGoalIsDue(caller.team(), caller.user())
        ? Optional.of(
            new Step(
                caller.mrkdwn("goals.first"),
                Kit.primary(caller.say("goals.button.first"), GoalIds.NEW, "new")))
        : Optional.empty();
  }
}
