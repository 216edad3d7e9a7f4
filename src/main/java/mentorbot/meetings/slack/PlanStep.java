package mentorbot.meetings.slack;

import java.util.Optional;
import mentorbot.meetings.MyMeetings;
import mentorbot.meetings.MyMeetings.With;
import mentorbot.slack.Caller;
import mentorbot.slack.Calling;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.texts.Words;

/** The next meeting is due soon, and none is planned. */
public final class PlanStep implements NextStep {
  private final MyMeetings mine;

  public PlanStep(MyMeetings mine) {
    this.mine = mine;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return mine.unplanned(caller.team(), caller.user()).map(with -> step(with, caller.words()));
  }

  static Step step(With with, Words words) {
    return new Step(
        words.mrkdwn("meetings.step.plan", "people", Calling.in(words, with.name(), with.others())),
        Kit.primary(words.sayOneOf("meetings.plan", "find"), CardViews.PLAN, with.mentorship()));
  }
}
