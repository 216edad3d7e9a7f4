package mentorbot.surveys.slack.coordinator;

import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.surveys.Reports;
import mentorbot.surveys.Reports.Listed;
import mentorbot.surveys.Upcoming;

/** The list of surveys; with an id behind the command, the results of that one. */
final class ListHandlers {
  private final Reports reports;
  private final Upcoming upcoming;
  private final ResultsHandlers results;
  private final Doorkeeper door;

  ListHandlers(Reports reports, Upcoming upcoming, ResultsHandlers results, Doorkeeper door) {
    this.reports = reports;
    this.upcoming = upcoming;
    this.results = results;
    this.door = door;
  }

  Reply command(CommandCall call) {
    return call.text().isEmpty()
        ? Reply.tell(list(call.caller(), 0))
        : Reply.tell(results.message(call.caller(), Buttons.Turn.read(call.text())));
  }

  Reply page(ActionCall call) {
    int page = Buttons.Turn.read(call.value()).page();
    return SurveyDeskRoutes.shown(call, list(call.caller(), page));
  }

  private Message list(Caller caller, int page) {
    var listed =
        reports.list(caller.team(), caller.user()).orElse(new Listed(java.util.List.of(), 0));
    return new ListViews(caller.words(), door.zone(caller)).page(listed, upcoming.waves(), page);
  }
}
