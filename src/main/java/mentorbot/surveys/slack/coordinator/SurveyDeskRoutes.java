package mentorbot.surveys.slack.coordinator;

import mentorbot.config.ProfileOptions;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Handlers.OnAction;
import mentorbot.slack.Handlers.OnSubmission;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.surveys.Launching;
import mentorbot.surveys.Reports;
import mentorbot.surveys.Upcoming;

/** {@code /mentor-admin surveys} and all its buttons and pages; for coordinators only. */
public final class SurveyDeskRoutes {
  private final Doorkeeper door;
  private final ListHandlers lists;
  private final LaunchHandlers launch;
  private final ResultsHandlers results;
  private final BackHandlers back;

  public SurveyDeskRoutes(
      Launching launching,
      Reports reports,
      Upcoming upcoming,
      ProfileOptions profile,
      Doorkeeper door) {
    this.door = door;
    this.results = new ResultsHandlers(reports, new Groups(profile), door);
    this.lists = new ListHandlers(reports, upcoming, results, door);
    this.launch = new LaunchHandlers(launching, door);
    this.back = new BackHandlers(reports, door);
  }

  /** After the family {@code /mentor-admin} was made, which refuses everybody else. */
  public void register(Routes routes) {
    routes
        .family(Buttons.COMMAND)
        .on("surveys", lists::command, "survey", "results", "questionnaires");
    routes.action(Buttons.LIST, tap(lists::page));
    routes.action(Buttons.RESULTS, tap(results::page));
    routes.action(Buttons.PLAN, tap(launch::open));
    routes.action(Buttons.REPLAN, tap(launch::again));
    routes.action(Buttons.TELL, tap(back::open));
    routes.submission(Buttons.PREVIEW, page(launch::preview));
    routes.submission(Buttons.SEND, page(launch::send));
    routes.submission(Buttons.TOLD, page(back::tell));
  }

  private OnAction tap(OnAction handler) {
    return call -> door.refusal(call.caller()).orElseGet(() -> handler.answer(call));
  }

  private OnSubmission page(OnSubmission handler) {
    return call -> door.refusal(call.caller()).orElseGet(() -> handler.answer(call));
  }

  /** Within a modal it takes the page's place: Slack stacks three pages at most. */
  static Reply shown(ActionCall call, mentorbot.slack.Message message) {
    var words = call.caller().words();
    return switch (call.place().kind()) {
      case MODAL -> Reply.update(Buttons.page(words, message));
      case HOME -> Reply.open(Buttons.page(words, message));
      case MESSAGE, PRIVATE_MESSAGE -> Reply.tell(message);
    };
  }
}
