package mentorbot.meetings.slack;

import java.util.Optional;
import mentorbot.meetings.MeetingCard;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.meetings.MyMeetings;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Times on offer wait for an answer, or it is open whether a meeting took place. */
public final class MeetingStep implements NextStep {
  private final MyMeetings mine;

  public MeetingStep(MyMeetings mine) {
    this.mine = mine;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return mine.waiting(caller.team(), caller.user()).map(card -> step(card, caller.words()));
  }

  static Step step(MeetingCard card, Words words) {
    var when =
        card.start()
            .map(start -> WhenWords.when(card, start, words))
            .orElseGet(() -> new Markup(""));
    var text =
        words.mrkdwnOneOf(
            "meetings.step",
            card.stage().name(),
            "by",
            WhenWords.by(card),
            "people",
            WhenWords.people(card, words),
            "when",
            when);
    var label =
        card.stage() == Stage.ASKED
            ? words.say("meetings.step.see")
            : words.say("meetings.step.answer");
    return new Step(text, Kit.primary(label, CardViews.SHOW, card.id()));
  }
}
