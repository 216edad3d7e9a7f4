package mentorbot.reviews.slack;

import java.util.Optional;
import mentorbot.reviews.MyReviews;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;

/** Offers the review that waits for this person and closes first. */
public final class ReviewStep implements NextStep {
  private final MyReviews mine;

  public ReviewStep(MyReviews mine) {
    this.mine = mine;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return mine.waiting(caller.team(), caller.user()).stream()
        .findFirst()
        .map(
            card ->
                new Step(
                    caller.mrkdwn(
                        "reviews.step", "people", ReviewViews.people(caller.words(), card)),
                    Kit.primary(caller.say("reviews.button.answer"), ReviewIds.SHOW, card.id())));
  }
}
