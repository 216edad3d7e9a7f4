package mentorbot.goals.slack;

import mentorbot.goals.Celebrating;
import mentorbot.goals.NewsOutcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** Good news: shown first, posted when its owner presses Post, taken back when they like. */
final class GoodNewsHandlers {
  private final Celebrating celebrating;
  private final GoalAnswers answers;

  GoodNewsHandlers(Celebrating celebrating, GoalAnswers answers) {
    this.celebrating = celebrating;
    this.answers = answers;
  }

  void register(Routes routes) {
    routes.action(GoalIds.CELEBRATE, this::show);
    routes.action(
        GoalIds.TAKE_BACK,
        call ->
            answers.at(
                call,
                GoodNewsViews.of(
                    call.caller().words(),
                    celebrating.takeBack(call.caller().actor(), call.value()))));
    routes.submission(GoodNewsViews.FORM, this::post);
  }

  private Reply show(ActionCall call) {
    var caller = call.caller();
    var words = caller.words();
    return celebrating
        .achievement(caller.team(), caller.user(), call.value())
        .map(
            reached ->
                reached
                    .channel()
                    .map(channel -> Reply.open(GoodNewsViews.form(words, reached, channel)))
                    .orElseGet(() -> answers.at(call, GoodNewsViews.toCopy(words, reached))))
        .orElseGet(() -> answers.at(call, Message.of(caller.mrkdwn("slack.gone"))));
  }

  private Reply post(SubmissionCall call) {
    var caller = call.caller();
    var outcome = celebrating.post(caller.actor(), call.metadata(), call.form().text("line"));
    if (outcome instanceof NewsOutcome.Empty) {
      return Reply.error("line", caller.say("goals.empty.form"));
    }
    return outcome instanceof NewsOutcome.TooLong
        ? Reply.error("line", caller.say("goals.news.tooLong"))
        : Reply.tell(GoodNewsViews.of(caller.words(), outcome));
  }
}
