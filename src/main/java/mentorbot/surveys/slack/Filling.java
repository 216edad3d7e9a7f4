package mentorbot.surveys.slack;

import mentorbot.slack.Caller;
import mentorbot.surveys.AnonymousAnswering;
import mentorbot.surveys.AnswerOutcome;
import mentorbot.surveys.Answers;
import mentorbot.surveys.NamedAnswering;

/** Takes each form the way of its mode; a form that claims another's is told that it is gone. */
final class Filling {
  private final AnonymousAnswering anonymous;
  private final NamedAnswering named;

  Filling(AnonymousAnswering anonymous, NamedAnswering named) {
    this.anonymous = anonymous;
    this.named = named;
  }

  AnswerOutcome open(Caller caller, String survey) {
    var outcome = anonymous.open(caller.team(), caller.user(), survey);
    return outcome instanceof AnswerOutcome.Gone
        ? named.open(caller.team(), caller.user(), survey)
        : outcome;
  }

  AnswerOutcome keep(Caller caller, Leaf leaf, Answers page) {
    return leaf.anonymous()
        ? anonymous.keep(caller.team(), caller.user(), leaf.survey(), leaf.carried(), page)
        : named.keep(caller.actor(), leaf.survey(), page);
  }

  AnswerOutcome send(Caller caller, Leaf leaf, Answers lastPage) {
    return leaf.anonymous()
        ? anonymous.send(caller.team(), caller.user(), leaf.survey(), leaf.carried(), lastPage)
        : named.send(caller.actor(), leaf.survey(), lastPage);
  }
}
