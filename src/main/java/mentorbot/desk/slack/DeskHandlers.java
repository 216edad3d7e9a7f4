package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.Optional;
import mentorbot.config.Programme;
import mentorbot.desk.Desk;
import mentorbot.desk.DeskOutcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** The list itself, the programme's card, and putting aside or reminding by one tap. */
final class DeskHandlers {
  private final Programme programme;
  private final Desk desk;

  DeskHandlers(Programme programme, Desk desk) {
    this.programme = programme;
    this.desk = desk;
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
        : Optional.of(
            Reply.tell(Said.notCoordinator(caller.words(), desk.coordinators(caller.team()))));
  }

  Reply first(CommandCall call) {
    return page(call.caller(), 0);
  }

  private Reply page(Caller caller, int number) {
    var look = desk.page(caller.team(), caller.user(), number, DeskViews.SIZE);
    return ListHandlers.answer(
        caller,
        look,
        page -> DeskViews.page(caller.words(), page, desk.zone(caller.team(), caller.user())));
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
    return acted && page(caller, 0) instanceof Reply.Say say
        ? Reply.tell(above(told, say.message()))
        : Reply.tell(told);
  }

  private static Message above(Message told, Message list) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(told.text()));
    blocks.addAll(list.blocks());
    return new Message(told.text(), blocks);
  }
}
