package mentorbot.meetings.slack;

import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.actor.Actor;
import mentorbot.meetings.Answering;
import mentorbot.meetings.Happened;
import mentorbot.meetings.Happening;
import mentorbot.meetings.MyMeetings;
import mentorbot.meetings.Offering;
import mentorbot.meetings.Outcome;
import mentorbot.meetings.SeriesEnding;
import mentorbot.slack.ActionCall;
import mentorbot.slack.ActionCall.Place;
import mentorbot.slack.Caller;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** Taps on a meeting, wherever it is shown. */
final class MeetingActions {
  private final Offering offering;
  private final Answering answering;
  private final Happening happening;
  private final SeriesEnding series;
  private final MyMeetings mine;

  MeetingActions(
      Offering offering,
      Answering answering,
      Happening happening,
      SeriesEnding series,
      MyMeetings mine) {
    this.offering = offering;
    this.answering = answering;
    this.happening = happening;
    this.series = series;
    this.mine = mine;
  }

  void register(Routes routes) {
    routes
        .action(CardViews.PICK, this::pick)
        .action(CardViews.OTHER, this::otherTimes)
        .action(CardViews.NONE, this::none)
        .action(CardViews.KEEP, this::keep)
        .action(CardViews.CANCEL, this::cancel)
        .action(CardViews.MOVE, this::move)
        .action(CardViews.HAPPENED, this::happened)
        .action(CardViews.SHOW, this::show)
        .action(CardViews.END_SERIES, this::endSeries)
        .action(MeetingMessages.SUITS, this::suits);
  }

  private Reply pick(ActionCall call) {
    var tap = Tap.of(call.value());
    return after(
        call,
        tap.start()
            .map(start -> answering.pick(actor(call), tap.id(), tap.step(), start))
            .orElseGet(Outcome.Gone::new));
  }

  private Reply none(ActionCall call) {
    var tap = Tap.of(call.value());
    return after(call, answering.none(actor(call), tap.id(), tap.step()));
  }

  private Reply keep(ActionCall call) {
    var tap = Tap.of(call.value());
    return after(call, answering.keep(actor(call), tap.id(), tap.step()));
  }

  private Reply cancel(ActionCall call) {
    var tap = Tap.of(call.value());
    return after(call, answering.cancel(actor(call), tap.id(), tap.step()));
  }

  private Reply suits(ActionCall call) {
    var tap = Tap.of(call.value());
    return after(call, answering.suits(actor(call), tap.id(), tap.step()));
  }

  /** Where no time is free for everybody, the page opens on which one can be named. */
  private Reply move(ActionCall call) {
    var tap = Tap.of(call.value());
    var outcome = offering.move(actor(call), tap.id(), tap.step());
    return outcome instanceof Outcome.NoTimes
        ? open(call, tap.id(), call.caller().mrkdwn("meetings.noTimes"))
        : after(call, outcome);
  }

  private Reply otherTimes(ActionCall call) {
    return open(call, Tap.of(call.value()).id(), null);
  }

  private Reply open(
      ActionCall call, String meeting, @org.jspecify.annotations.Nullable String lead) {
    var caller = call.caller();
    return offering
        .otherTimes(caller.team(), caller.user(), meeting)
        .map(page -> Reply.open(OfferViews.page(page, caller.words(), lead)))
        .orElseGet(() -> show(call, meeting));
  }

  /** After "not yet" the page for a new date opens by itself. */
  private Reply happened(ActionCall call) {
    var said = said(call.actionId());
    if (said.isEmpty()) {
      return after(call, new Outcome.Gone());
    }
    var outcome = happening.answer(actor(call), call.value(), said.get());
    if (outcome instanceof Outcome.Done done && said.get() == Happened.NOT_YET) {
      var caller = call.caller();
      return offering
          .page(caller.team(), caller.user(), done.card().mentorship())
          .map(page -> Reply.open(OfferViews.page(page, caller.words())))
          .orElseGet(() -> after(call, outcome));
    }
    return after(call, outcome);
  }

  private static Optional<Happened> said(String actionId) {
    return Stream.of(Happened.values())
        .filter(one -> actionId.endsWith(":" + one.name()))
        .findFirst();
  }

  private Reply show(ActionCall call) {
    return show(call, call.value());
  }

  private Reply show(ActionCall call, String meeting) {
    var caller = call.caller();
    return mine.one(caller.team(), caller.user(), meeting)
        .map(card -> shown(CardViews.message(card, caller.words()), call.place(), caller))
        .orElseGet(() -> after(call, new Outcome.Gone()));
  }

  private Reply endSeries(ActionCall call) {
    var words = call.caller().words();
    return series
        .end(actor(call), call.value())
        .map(
            ended ->
                words.mrkdwn(
                    "meetings.series.ended",
                    "people",
                    WhenWords.people(words, ended.others()),
                    "count",
                    ended.dates()))
        .map(text -> shown(Message.of(text), call.place(), call.caller()))
        .orElseGet(() -> after(call, new Outcome.Gone()));
  }

  /** A message edits itself through its notice; elsewhere the new state is shown in place. */
  private static Reply after(ActionCall call, Outcome outcome) {
    boolean editsItself =
        outcome instanceof Outcome.Done && call.place().kind() == Place.Kind.MESSAGE;
    return editsItself
        ? Reply.done()
        : shown(message(outcome, call.caller()), call.place(), call.caller());
  }

  static Message message(Outcome outcome, Caller caller) {
    var words = caller.words();
    if (outcome instanceof Outcome.Done done) {
      return CardViews.message(done.card(), words);
    }
    if (outcome instanceof Outcome.Stale stale) {
      return CardViews.message(stale.card(), words, words.mrkdwn("meetings.stale"));
    }
    if (outcome instanceof Outcome.Past past) {
      return CardViews.message(past.card(), words, words.mrkdwn("meetings.past"));
    }
    if (outcome instanceof Outcome.NoTimes none) {
      return CardViews.message(none.card(), words, words.mrkdwn("meetings.noTimes"));
    }
    return outcome instanceof Outcome.Resting
        ? OfferViews.resting(words)
        : Message.of(words.mrkdwn("slack.gone"));
  }

  static Reply shown(Message message, Place place, Caller caller) {
    return switch (place.kind()) {
      case MESSAGE, PRIVATE_MESSAGE -> Reply.tell(message);
      case HOME -> Reply.open(CardViews.modal(message, caller.words()));
      case MODAL -> Reply.update(CardViews.modal(message, caller.words()));
    };
  }

  private static Actor actor(ActionCall call) {
    return call.caller().actor();
  }
}
