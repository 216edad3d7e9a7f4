package mentorbot.checkins.slack;

import java.util.Optional;
import mentorbot.checkins.CheckInCard;
import mentorbot.checkins.MyCheckIns;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.texts.Words;

/** Offers to answer the oldest check-in that waits. */
public final class CheckInStep implements NextStep {
  private final MyCheckIns mine;

  public CheckInStep(MyCheckIns mine) {
    this.mine = mine;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return mine.waiting(caller.team(), caller.user()).stream()
        .findFirst()
        .map(card -> step(card, caller.words()));
  }

  static Step step(CheckInCard card, Words words) {
    return new Step(
        words.mrkdwn("checkins.step", "people", Told.called(words, card)),
        Kit.primary(words.say("checkins.answerNow"), CardViews.SHOW, card.id()));
  }
}
