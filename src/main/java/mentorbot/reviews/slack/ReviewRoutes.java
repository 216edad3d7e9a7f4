package mentorbot.reviews.slack;

import mentorbot.reviews.MyReviews;
import mentorbot.reviews.Reviewing;
import mentorbot.reviews.Reviewing.Outcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.ActionCall.Place;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.Subcommands;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor review}, and the taps on a review wherever it is shown. */
public final class ReviewRoutes {
  private final Reviewing reviewing;
  private final MyReviews mine;

  public ReviewRoutes(Reviewing reviewing, MyReviews mine) {
    this.reviewing = reviewing;
    this.mine = mine;
  }

  public void register(Routes routes) {
    routes.family("/mentor").on("review", this::list, "reviews");
    routes
        .action(ReviewIds.SAY, this::answer)
        .action(ReviewIds.AFFIRM, this::affirm)
        .action(ReviewIds.SHOW, this::show)
        .action(ReviewIds.NOTE, this::openNote)
        .submission(ReviewIds.NOTE, this::saveNote);
  }

  private Reply list(CommandCall call) {
    var caller = call.caller();
    return Reply.tell(
        ReviewList.of(
            mine.of(caller.team(), caller.user()),
            mine.withNotes(caller.team(), caller.user()),
            caller.words()));
  }

  private Reply answer(ActionCall call) {
    var outcome =
        ReviewIds.Tap.of(call.value())
            .map(tap -> reviewing.answer(call.caller().actor(), tap.id(), tap.said()))
            .orElseGet(Outcome.Gone::new);
    return after(call, outcome);
  }

  private Reply affirm(ActionCall call) {
    return after(call, reviewing.affirm(call.caller().actor(), call.value()));
  }

  /** A message edits itself through its notice; elsewhere the new state is shown in place. */
  private static Reply after(ActionCall call, Outcome outcome) {
    boolean editsItself =
        outcome instanceof Outcome.Done && call.place().kind() == Place.Kind.MESSAGE;
    return editsItself ? Reply.done() : shown(message(outcome, call.caller()), call);
  }

  private Reply show(ActionCall call) {
    var caller = call.caller();
    return mine.one(caller.team(), caller.user(), call.value())
        .map(card -> shown(ReviewViews.card(card, caller.words()), call))
        .orElseGet(() -> shown(gone(caller), call));
  }

  private Reply openNote(ActionCall call) {
    var caller = call.caller();
    return reviewing
        .written(caller.team(), caller.user(), call.value())
        .map(written -> Reply.open(ReviewViews.notePage(written, caller.words())))
        .orElseGet(() -> shown(gone(caller), call));
  }

  private Reply saveNote(SubmissionCall call) {
    var caller = call.caller();
    var outcome =
        reviewing.note(caller.actor(), call.metadata(), call.form().text(ReviewViews.TEXT));
    if (outcome instanceof Outcome.Done done) {
      var text =
          done.card().hasNote()
              ? caller.mrkdwn("reviews.note.saved")
              : caller.mrkdwn("reviews.note.removed");
      return Reply.tell(Message.of(text));
    }
    return Reply.tell(message(outcome, caller));
  }

  private static Message message(Outcome outcome, Caller caller) {
    if (outcome instanceof Outcome.Done done) {
      return ReviewViews.card(done.card(), caller.words());
    }
    return outcome instanceof Outcome.Closed closed
        ? ReviewViews.card(closed.card(), caller.words())
        : gone(caller);
  }

  private static Reply shown(Message message, ActionCall call) {
    return switch (call.place().kind()) {
      case MESSAGE, PRIVATE_MESSAGE -> Reply.tell(message);
      case HOME -> Reply.open(ReviewViews.modal(message, call.caller().words()));
      case MODAL -> Reply.update(ReviewViews.modal(message, call.caller().words()));
    };
  }

  private static Message gone(Caller caller) {
    var text = caller.mrkdwn("slack.gone");
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.button(caller.say("reviews.button.next"), Subcommands.RUN + ":next", "/mentor")));
  }
}
