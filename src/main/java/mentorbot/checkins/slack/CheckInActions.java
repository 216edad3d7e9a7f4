package mentorbot.checkins.slack;

import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.checkins.Answer;
import mentorbot.checkins.Answering;
import mentorbot.checkins.Answering.Delay;
import mentorbot.checkins.MyCheckIns;
import mentorbot.checkins.Outcome;
import mentorbot.checkins.TimeKept;
import mentorbot.checkins.Wish;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** Taps on a check-in, wherever it is shown. */
final class CheckInActions {
  private final Answering answering;
  private final MyCheckIns mine;
  private final WishActions wishes;

  CheckInActions(Answering answering, MyCheckIns mine, WishActions wishes) {
    this.answering = answering;
    this.mine = mine;
    this.wishes = wishes;
  }

  void register(Routes routes) {
    routes
        .action(CardViews.ANSWER, this::answer)
        .action(CardViews.DELAY, this::delay)
        .action(CardViews.SKIP, this::skip)
        .action(CardViews.TIME, this::timeKept)
        .action(CardViews.SHOW, this::show)
        .action(CardViews.NOTE, this::openNote)
        .submission(CardViews.NOTE, this::saveNote);
  }

  private Reply answer(ActionCall call) {
    var tap = Tap.of(call.value());
    var answer = tap.as(Answer.class);
    var outcome = answer.map(a -> answering.answer(actor(call), tap.id(), tap.step(), a));
    if (outcome.isPresent()
        && outcome.get() instanceof Outcome.Done done
        && done.card().first()
        && answer.get() == Answer.NOT_SO_GOOD) {
      return wishes.consent(call.caller(), done.card().mentorship(), Wish.CHANGE);
    }
    return after(call, outcome);
  }

  /** Of the choices for not now, the last is not at all. */
  private Reply delay(ActionCall call) {
    var tap = Tap.of(call.value());
    if (tap.choice().isEmpty() && !tap.id().isEmpty()) {
      return skip(call);
    }
    return after(
        call,
        tap.as(Delay.class)
            .map(delay -> answering.delay(actor(call), tap.id(), tap.step(), delay)));
  }

  private Reply skip(ActionCall call) {
    var tap = Tap.of(call.value());
    return after(call, Optional.of(answering.skip(actor(call), tap.id(), tap.step())));
  }

  private Reply timeKept(ActionCall call) {
    var tap = Tap.of(call.value());
    return after(
        call, tap.as(TimeKept.class).map(kept -> answering.timeKept(actor(call), tap.id(), kept)));
  }

  private static Reply after(ActionCall call, Optional<Outcome> outcome) {
    return CheckInReplies.afterTap(
        outcome.orElseGet(Outcome.Gone::new), call.place(), call.caller());
  }

  private Reply show(ActionCall call) {
    return mine.one(call.caller().team(), call.caller().user(), call.value())
        .map(card -> CheckInReplies.shown(card, call.place(), call.caller()))
        .orElseGet(() -> after(call, Optional.empty()));
  }

  private Reply openNote(ActionCall call) {
    var written = answering.written(call.caller().team(), call.caller().user(), call.value());
    if (written.isEmpty() || written.get().card().closed()) {
      return show(call);
    }
    return Reply.open(NoteViews.page(written.get(), call.caller().words()));
  }

  private Reply saveNote(SubmissionCall call) {
    var outcome =
        answering.write(
            call.caller().actor(),
            call.metadata(),
            NoteViews.text(call.form()),
            NoteViews.shared(call.form()));
    return Reply.tell(CheckInReplies.message(outcome, call.caller()));
  }

  private static Actor actor(ActionCall call) {
    return call.caller().actor();
  }
}
