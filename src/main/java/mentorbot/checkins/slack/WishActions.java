package mentorbot.checkins.slack;

import java.util.Optional;
import mentorbot.checkins.CheckInRequests;
import mentorbot.checkins.SomebodyToTalkTo;
import mentorbot.checkins.Wish;
import mentorbot.checkins.Wishing;
import mentorbot.checkins.Wishing.Outcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.ActionCall.Place;
import mentorbot.slack.Caller;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** Taps on "Anything you'd change?", and on what coordinators were asked. */
final class WishActions {
  static final String HANDLED = "checkins.handled";

  private final Wishing wishing;
  private final CheckInRequests requests;
  private final SomebodyToTalkTo contact;

  WishActions(Wishing wishing, CheckInRequests requests, SomebodyToTalkTo contact) {
    this.wishing = wishing;
    this.requests = requests;
    this.contact = contact;
  }

  void register(Routes routes) {
    routes
        .action(CardViews.WISHES, this::choices)
        .action(WishViews.WISH, this::chosen)
        .action(WishViews.HARD, this::hard)
        .action(HANDLED, this::handled)
        .submission(WishViews.WISH, this::yes);
  }

  private Reply choices(ActionCall call) {
    var caller = call.caller();
    return wishing
        .with(caller.team(), caller.user(), call.value())
        .map(with -> Reply.open(WishViews.choices(with, caller.words())))
        .orElseGet(() -> gone(call));
  }

  private Reply chosen(ActionCall call) {
    var parts = call.value().split(":", -1);
    var wish = parts.length == 2 ? Consent.wish(parts[1]) : Optional.<Wish>empty();
    return wish.map(w -> inPlace(call, consent(call.caller(), parts[0], w)))
        .orElseGet(() -> gone(call));
  }

  /** On a page, the page turns; elsewhere one opens. */
  private static Reply inPlace(ActionCall call, Reply reply) {
    return call.place().kind() == Place.Kind.MODAL && reply instanceof Reply.Open open
        ? Reply.update(open.view())
        : reply;
  }

  /** Shows who would hear of it, and asks. */
  Reply consent(Caller caller, String mentorship, Wish wish) {
    return wishing
        .preview(caller.team(), caller.user(), mentorship, wish)
        .map(preview -> Reply.open(WishViews.consent(preview, caller.user(), caller.words())))
        .orElseGet(() -> Reply.tell(CheckInReplies.gone(caller)));
  }

  private Reply hard(ActionCall call) {
    var caller = call.caller();
    var person = contact.contactFor(caller.team(), caller.user());
    return CheckInReplies.shown(WishViews.hard(person, caller.words()), call.place(), caller);
  }

  private Reply yes(SubmissionCall call) {
    var caller = call.caller();
    var consent = Consent.of(call.metadata());
    if (consent.isEmpty()) {
      return Reply.tell(CheckInReplies.gone(caller));
    }
    var given = consent.get();
    var outcome =
        wishing.tell(
            caller.actor(),
            given.mentorship(),
            given.wish(),
            given.shown(),
            call.form().text(WishViews.WORDS));
    return outcome instanceof Outcome.OthersNow now
        ? Reply.update(WishViews.consent(now.preview(), caller.user(), caller.words()))
        : Reply.tell(WishViews.outcome(outcome, caller.words()));
  }

  private Reply handled(ActionCall call) {
    var outcome = requests.handled(call.caller().actor(), call.value());
    boolean editsItself =
        outcome instanceof CheckInRequests.Outcome.Handled
            && call.place().kind() == Place.Kind.MESSAGE;
    return editsItself
        ? Reply.done()
        : CheckInReplies.shown(message(outcome, call.caller()), call.place(), call.caller());
  }

  static Message message(CheckInRequests.Outcome outcome, Caller caller) {
    if (outcome instanceof CheckInRequests.Outcome.Handled handled) {
      return Message.of(
          caller.mrkdwn("checkins.handled.yes", "person", Mrkdwn.person(handled.person())));
    }
    return outcome instanceof CheckInRequests.Outcome.HandledBefore before
        ? Message.of(caller.mrkdwn("checkins.handled.by", "by", Mrkdwn.person(before.by())))
        : CheckInReplies.gone(caller);
  }

  private static Reply gone(ActionCall call) {
    return CheckInReplies.shown(CheckInReplies.gone(call.caller()), call.place(), call.caller());
  }
}
