package mentorbot.desk.slack;

import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.desk.Desk;
import mentorbot.desk.DeskOutcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** The list itself, the programme's card, and putting aside or reminding by one tap. */
final class DeskHandlers {
  private final Programme programme;
  private final Desk desk;
  private final ListBelow list;

  DeskHandlers(Programme programme, Desk desk) {
    this.programme = programme;
    this.desk = desk;
    this.list = new ListBelow(desk);
  }

  void register(Routes routes) {
    routes.family(DeskRoutes.COMMAND).on("programme", this::programme, "program");
    routes.action(DeskViews.PAGE, call -> page(call.caller(), ListHandlers.number(call)));
    routes.action(DeskViews.SNOOZE, this::snooze);
    routes.action(DeskViews.REMIND, this::remind);
  }

  /** Everybody else is told who the coordinators are. */
  Optional<Reply> refusal(Caller caller) {
    return desk.isCoordinator(caller.team(), caller.user())
        ? Optional.empty()
        : Optional.of(Said.refusal(caller, desk));
  }

  Reply first(CommandCall call) {
    return page(call.caller(), 0);
  }

  private Reply page(Caller caller, int number) {
    return list.page(caller, number);
  }

  private Reply programme(CommandCall call) {
    var caller = call.caller();
    return refusal(caller)
        .orElseGet(
            () ->
                Reply.tell(
                    ProgrammeView.card(
                        caller.words(), programme, desk.coordinators(caller.team()))));
  }

  private Reply snooze(ActionCall call) {
    return told(call.caller(), desk.snooze(call.caller().actor(), call.value()));
  }

  private Reply remind(ActionCall call) {
    return told(call.caller(), desk.remind(call.caller().actor(), call.value()));
  }

  /** What came of it, above the list as it is now. */
  private Reply told(Caller caller, DeskOutcome outcome) {
    var zone = desk.zone(caller.team(), caller.user());
    var told = DeskViews.outcome(caller.words(), zone, outcome);
    boolean acted =
        outcome instanceof DeskOutcome.Snoozed || outcome instanceof DeskOutcome.Reminded;
    return acted ? list.below(caller, told.text()) : Reply.tell(told);
  }
}
