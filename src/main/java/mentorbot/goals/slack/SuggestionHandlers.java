package mentorbot.goals.slack;

import static mentorbot.goals.slack.GoalIds.ref;

import java.util.function.Function;
import mentorbot.goals.GoalRef;
import mentorbot.goals.Suggesting;
import mentorbot.goals.SuggestionOutcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.ActionCall.Place;
import mentorbot.slack.Caller;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** Suggesting a goal, and answering one with a tap. */
final class SuggestionHandlers {
  private final Suggesting suggesting;
  private final GoalAnswers answers;

  SuggestionHandlers(Suggesting suggesting, GoalAnswers answers) {
    this.suggesting = suggesting;
    this.answers = answers;
  }

  void register(Routes routes) {
    routes.action(GoalIds.SUGGEST, this::open);
    routes.action(GoalIds.TAKE, c -> answer(c, r -> suggesting.take(c.caller().actor(), r)));
    routes.action(GoalIds.DECLINE, c -> answer(c, r -> suggesting.decline(c.caller().actor(), r)));
    routes.action(GoalIds.REWORD, this::reword);
    routes.submission(SuggestionViews.FORM, this::suggest);
    routes.submission(SuggestionViews.REWORD_FORM, this::takeAs);
  }

  /** {@code /goal suggest}: a form at once if there is one person, else for whom? */
  Reply start(Caller caller) {
    var mentees = suggesting.mentees(caller.team(), caller.user());
    if (mentees.isEmpty()) {
      return Reply.tell(caller.mrkdwn("goals.suggest.nobody"));
    }
    var pairs = mentees.stream().map(mentee -> mentee.mentorship()).distinct().toList();
    return pairs.size() == 1
        ? Reply.open(SuggestionViews.form(caller.words(), mentees, pairs.get(0)))
        : Reply.tell(SuggestionViews.forWhom(caller.words(), mentees));
  }

  private Reply open(ActionCall call) {
    var caller = call.caller();
    var mentees = suggesting.mentees(caller.team(), caller.user());
    return mentees.stream().anyMatch(mentee -> mentee.mentorship().equals(call.value()))
        ? Reply.open(SuggestionViews.form(caller.words(), mentees, call.value()))
        : answers.at(call, Message.of(caller.mrkdwn("slack.gone")));
  }

  private Reply suggest(SubmissionCall call) {
    return told(
        call,
        suggesting.suggest(call.caller().actor(), call.metadata(), call.form().text("title")));
  }

  private Reply takeAs(SubmissionCall call) {
    return ref(call.metadata())
        .map(
            ref ->
                told(
                    call, suggesting.takeAs(call.caller().actor(), ref, call.form().text("title"))))
        .orElseGet(() -> Reply.tell(call.caller().mrkdwn("slack.gone")));
  }

  private Reply reword(ActionCall call) {
    var caller = call.caller();
    return ref(call.value())
        .flatMap(ref -> suggesting.suggestion(caller.team(), caller.user(), ref.id()))
        .map(found -> Reply.open(SuggestionViews.reword(caller.words(), found)))
        .orElseGet(() -> answers.at(call, Message.of(caller.mrkdwn("goals.suggested.past"))));
  }

  private Reply answer(ActionCall call, Function<GoalRef, SuggestionOutcome> act) {
    return ref(call.value())
        .map(act)
        .map(outcome -> shown(call, outcome))
        .orElseGet(() -> answers.at(call, Message.of(call.caller().mrkdwn("slack.gone"))));
  }

  /** A message that was answered says so itself; a new goal is shown with what can be done. */
  private Reply shown(ActionCall call, SuggestionOutcome outcome) {
    boolean says =
        call.place().kind() == Place.Kind.MESSAGE && outcome instanceof SuggestionOutcome.Declined;
    return says
        ? Reply.done()
        : answers.at(call, SuggestionViews.of(call.caller().words(), outcome));
  }

  private static Reply told(SubmissionCall call, SuggestionOutcome outcome) {
    var caller = call.caller();
    if (outcome instanceof SuggestionOutcome.Empty) {
      return Reply.error("title", caller.say("goals.empty.form"));
    }
    return outcome instanceof SuggestionOutcome.TooLong
        ? Reply.error("title", caller.say("goals.suggest.tooLong"))
        : Reply.tell(SuggestionViews.of(caller.words(), outcome));
  }
}
