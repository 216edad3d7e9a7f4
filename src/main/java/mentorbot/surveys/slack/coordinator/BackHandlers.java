package mentorbot.surveys.slack.coordinator;

import mentorbot.slack.ActionCall;
import mentorbot.slack.Reply;
import mentorbot.slack.SubmissionCall;
import mentorbot.surveys.Reports;
import mentorbot.surveys.SurveyResults;
import mentorbot.surveys.SurveyResults.Back;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.surveys.SurveyResults.Replies;

/** Telling everybody who was asked what came out and what follows. */
final class BackHandlers {
  private final Reports reports;
  private final Doorkeeper door;

  BackHandlers(Reports reports, Doorkeeper door) {
    this.reports = reports;
    this.door = door;
  }

  Reply open(ActionCall call) {
    var caller = call.caller();
    var results = reports.results(caller.team(), caller.user(), call.value());
    if (toldBefore(results)) {
      return SurveyDeskRoutes.shown(
          call, BackViews.told(caller.words(), Reports.BackOutcome.TOLD_BEFORE));
    }
    boolean closed =
        results instanceof Released
            || (results instanceof Replies replies && !replies.survey().open());
    return closed
        ? Reply.open(BackViews.form(caller.words(), call.value()))
        : SurveyDeskRoutes.shown(call, ResultsHandlers.untold(caller.words(), results));
  }

  private static boolean toldBefore(SurveyResults results) {
    return (results instanceof Released released && released.back().isPresent())
        || (results instanceof Replies replies && replies.back().isPresent());
  }

  Reply tell(SubmissionCall call) {
    var caller = call.caller();
    var said = call.form().text(BackViews.SAID);
    var follows = call.form().text(BackViews.FOLLOWS);
    if (said.isBlank() || follows.isBlank()) {
      return Reply.error(
          said.isBlank() ? BackViews.SAID : BackViews.FOLLOWS,
          caller.say("surveydesk.tell.missing"));
    }
    var outcome = reports.tellBack(caller.actor(), call.metadata(), new Back(said, follows));
    return outcome == Reports.BackOutcome.NOT_COORDINATOR
        ? door.refusal(caller).orElseGet(() -> Reply.tell(BackViews.told(caller.words(), outcome)))
        : Reply.tell(BackViews.told(caller.words(), outcome));
  }
}
