package mentorbot.surveys.slack.coordinator;

import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.surveys.Reports;
import mentorbot.surveys.SurveyResults;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.surveys.SurveyResults.Replies;
import mentorbot.texts.Words;

/** The results of one survey. */
final class ResultsHandlers {
  private final Reports reports;
  private final Groups groups;
  private final Doorkeeper door;

  ResultsHandlers(Reports reports, Groups groups, Doorkeeper door) {
    this.reports = reports;
    this.groups = groups;
    this.door = door;
  }

  Reply page(ActionCall call) {
    return SurveyDeskRoutes.shown(call, message(call.caller(), Buttons.Turn.read(call.value())));
  }

  Message message(Caller caller, Buttons.Turn turn) {
    var words = caller.words();
    var results = reports.results(caller.team(), caller.user(), turn.of());
    var views = new ResultsViews(words, door.zone(caller), groups);
    if (results instanceof Released released) {
      return views.released(released, turn.page());
    }
    return results instanceof Replies replies
        ? views.replies(replies, turn.page())
        : untold(words, results);
  }

  static Message untold(Words words, SurveyResults results) {
    var text =
        results instanceof SurveyResults.StillOpen open
            ? words.mrkdwn("surveydesk.stillOpen", "title", open.survey().survey().title())
            : results instanceof SurveyResults.Changed
                ? words.mrkdwn("surveydesk.changed")
                : words.mrkdwn("surveydesk.gone");
    return Message.of(text, Kit.section(text), Kit.actions(Buttons.all(words)));
  }
}
