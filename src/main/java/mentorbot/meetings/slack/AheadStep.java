package mentorbot.meetings.slack;

import java.util.Optional;
import mentorbot.meetings.MeetingCard;
import mentorbot.meetings.MyMeetings;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.texts.Words;

/** Nothing waits for a tap, and a meeting is near: which one, and the way to its agenda. */
public final class AheadStep implements NextStep {
  private final MyMeetings mine;

  public AheadStep(MyMeetings mine) {
    this.mine = mine;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return mine.near(caller.team(), caller.user()).map(card -> step(card, caller.words()));
  }

  static Step step(MeetingCard card, Words words) {
    return new Step(
        words.mrkdwn(
            "meetings.step.ahead",
            "people",
            WhenWords.people(card, words),
            "when",
            WhenWords.when(card, card.start().orElseThrow(), words)),
        Kit.button(words.say("meetings.open"), CardViews.SHOW, card.id()));
  }
}
