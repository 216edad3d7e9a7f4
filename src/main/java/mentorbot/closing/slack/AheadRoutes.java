package mentorbot.closing.slack;

import java.util.Optional;
import mentorbot.closing.Ahead;
import mentorbot.closing.AheadCard;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NextStep;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** The taps on the question whether to go on, and the step that leads to it. */
public final class AheadRoutes implements NextStep {
  private final Ahead ahead;

  public AheadRoutes(Ahead ahead) {
    this.ahead = ahead;
  }

  public void register(Routes routes) {
    routes
        .action(ClosingIds.AHEAD_SHOW, this::show)
        .action(ClosingIds.AHEAD_YES, call -> answer(call, true))
        .action(ClosingIds.AHEAD_NO, call -> answer(call, false));
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return ahead.waiting(caller.team(), caller.user()).stream()
        .findFirst()
        .map(
            card ->
                new Step(
                    caller.mrkdwn(
                        "closing.ahead.step",
                        "others",
                        ClosingWords.people(caller.words(), card.others()),
                        "day",
                        caller.words().date(card.lastDay())),
                    Kit.primary(
                        caller.say("closing.ahead.answer"), ClosingIds.AHEAD_SHOW, card.id())));
  }

  private Reply show(ActionCall call) {
    var caller = call.caller();
    return at(call, ahead.one(caller.team(), caller.user(), call.value()));
  }

  /** The message that asks is edited by itself; elsewhere the new state is shown in place. */
  private Reply answer(ActionCall call, boolean goesOn) {
    var card = ahead.answer(call.caller().actor(), call.value(), goesOn);
    boolean editsItself = card.isPresent() && call.place().kind() == ActionCall.Place.Kind.MESSAGE;
    return editsItself ? Reply.done() : at(call, card);
  }

  private static Reply at(ActionCall call, Optional<AheadCard> card) {
    var words = call.caller().words();
    var message =
        card.map(found -> AheadViews.card(found, words))
            .orElseGet(() -> Message.of(words.mrkdwn("slack.gone")));
    return switch (call.place().kind()) {
      case HOME -> Reply.open(ClosingForms.page(words, message.blocks()));
      case MODAL -> Reply.update(ClosingForms.page(words, message.blocks()));
      case MESSAGE, PRIVATE_MESSAGE -> Reply.tell(message);
    };
  }
}
