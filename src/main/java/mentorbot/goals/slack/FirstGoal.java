package mentorbot.goals.slack;

import java.util.Optional;
import java.util.function.BiPredicate;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;

/** After the start of a relationship: log your first goal (R69). */
public final class FirstGoal implements NextStep {
  private final BiPredicate<String, String> due;

  /** {@code due}: of whom, by team and person, it is offered. */
  public FirstGoal(BiPredicate<String, String> due) {
    this.due = due;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return due.test(caller.team(), caller.user())
        ? Optional.of(
            new Step(
                caller.mrkdwn("goals.first"),
                Kit.primary(caller.say("goals.button.first"), GoalIds.NEW, "new")))
        : Optional.empty();
  }
}
