package mentorbot.closing.slack;

import java.util.Optional;
import mentorbot.closing.ClosingBook;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;

/** Offers a look back at what has ended last. */
public final class ClosingStep implements NextStep {
  private final ClosingBook book;

  public ClosingStep(ClosingBook book) {
    this.book = book;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return book.waiting(caller.team(), caller.user())
        .map(
            card ->
                new Step(
                    caller.mrkdwn(
                        "closing.step",
                        "others",
                        ClosingWords.people(caller.words(), card.others())),
                    Kit.primary(caller.say("closing.button.see"), ClosingIds.OPEN, card.id())));
  }
}
