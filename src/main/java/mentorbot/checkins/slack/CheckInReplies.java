package mentorbot.checkins.slack;

import mentorbot.checkins.CheckInCard;
import mentorbot.checkins.Outcome;
import mentorbot.slack.ActionCall.Place;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;

/** Answers what came of touching a check-in, fitting the place where it was touched. */
final class CheckInReplies {
  private CheckInReplies() {}

  static Message message(Outcome outcome, Caller caller) {
    var words = caller.words();
    if (outcome instanceof Outcome.Done done) {
      return CardViews.message(done.card(), words);
    }
    if (outcome instanceof Outcome.Stale stale) {
      return CardViews.message(stale.card(), words, words.mrkdwn("checkins.stale"));
    }
    return outcome instanceof Outcome.Closed closed
        ? CardViews.message(closed.card(), words)
        : gone(caller);
  }

  /** A message edits itself through its notice; elsewhere the new state is shown in place. */
  static Reply afterTap(Outcome outcome, Place place, Caller caller) {
    boolean editsItself = outcome instanceof Outcome.Done && isMessage(place);
    return editsItself ? Reply.done() : shown(message(outcome, caller), place, caller);
  }

  static Reply shown(CheckInCard card, Place place, Caller caller) {
    return shown(CardViews.message(card, caller.words()), place, caller);
  }

  static Reply shown(Message message, Place place, Caller caller) {
    return switch (place.kind()) {
      case MESSAGE, PRIVATE_MESSAGE -> Reply.tell(message);
      case HOME -> Reply.open(CardViews.modal(message, caller.words()));
      case MODAL -> Reply.update(CardViews.modal(message, caller.words()));
    };
  }

  static Message gone(Caller caller) {
    var text = caller.mrkdwn("slack.gone");
    return Message.of(text, Kit.section(text), Kit.actions(CardViews.nextStep(caller.words())));
  }

  private static boolean isMessage(Place place) {
    return place.kind() == Place.Kind.MESSAGE;
  }
}
