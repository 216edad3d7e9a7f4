package mentorbot.meetings.slack;

import java.util.List;
import java.util.Optional;
import mentorbot.meetings.Agendas;
import mentorbot.meetings.Answering;
import mentorbot.meetings.Happening;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.meetings.MyMeetings;
import mentorbot.meetings.MyMeetings.With;
import mentorbot.meetings.Offering;
import mentorbot.meetings.SeriesEnding;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor meet}, {@code meetings} and {@code met}, and the pages they open. */
public final class MeetingRoutes {
  private static final int PAGE_SIZE = 5;

  private final Offering offering;
  private final Happening happening;
  private final MyMeetings mine;
  private final MeetingActions actions;
  private final AgendaActions agendas;

  public MeetingRoutes(
      Offering offering,
      Answering answering,
      Happening happening,
      Agendas agendas,
      SeriesEnding series,
      MyMeetings mine) {
    this.offering = offering;
    this.happening = happening;
    this.mine = mine;
    this.actions = new MeetingActions(offering, answering, happening, series, mine);
    this.agendas = new AgendaActions(agendas);
  }

  public void register(Routes routes) {
    routes
        .family("/mentor")
        .on("meet", this::meet, "meeting", "huddle", "schedule", "reschedule", "plan")
        .on("meetings", this::list, "calendar", "appointments")
        .on("met", this::met, "we met");
    routes
        .action(ListViews.PAGE, this::turn)
        .action(CardViews.PLAN, this::plan)
        .action(MetViews.MET, this::openMet)
        .submission(OfferViews.OFFER, this::offer)
        .submission(MetViews.MET, this::note);
    actions.register(routes);
    agendas.register(routes);
  }

  /** With one relationship at hand its page opens at once; what is open already is shown first. */
  private Reply meet(CommandCall call) {
    var caller = call.caller();
    var running = meant(call, mine.running(caller.team(), caller.user()));
    if (running.isEmpty()) {
      return Reply.tell(caller.mrkdwn("meetings.unavailable"));
    }
    if (running.size() > 1) {
      return Reply.tell(ListViews.choose(running, caller.words()));
    }
    var mentorship = running.get(0).mentorship();
    return mine.inRelationship(caller.team(), caller.user(), mentorship)
        .map(card -> Reply.tell(withAnother(card, caller)))
        .orElseGet(() -> open(caller, mentorship));
  }

  private static Message withAnother(mentorbot.meetings.MeetingCard card, Caller caller) {
    var words = caller.words();
    var message = CardViews.message(card, words);
    if (card.stage() != Stage.STANDS && card.stage() != Stage.NOW) {
      return message;
    }
    var blocks = new java.util.ArrayList<>(message.blocks());
    blocks.add(Kit.actions(CardViews.plan(card, "another", words, false)));
    return new Message(message.text(), blocks);
  }

  /** Those with the people named behind the command; all if nobody is. */
  private static List<With> meant(CommandCall call, List<With> running) {
    var named = call.people();
    return named.isEmpty()
        ? running
        : running.stream().filter(with -> with.others().containsAll(named)).toList();
  }

  private Reply plan(ActionCall call) {
    return open(call.caller(), call.value());
  }

  private Reply open(Caller caller, String mentorship) {
    return offering
        .page(caller.team(), caller.user(), mentorship)
        .map(page -> Reply.open(OfferViews.page(page, caller.words())))
        .orElseGet(() -> Reply.tell(OfferViews.resting(caller.words())));
  }

  private Reply offer(SubmissionCall call) {
    var words = call.caller().words();
    var half = OfferViews.halfTyped(call.form(), words);
    if (half.isPresent()) {
      return half.get();
    }
    var named = call.metadata().split(":", -1);
    var draft = OfferViews.draft(call.form());
    var actor = call.caller().actor();
    var outcome =
        named.length == 3 && named[2].matches("[0-9]{1,6}")
            ? offering.counter(actor, named[1], Integer.parseInt(named[2]), draft)
            : offering.offer(actor, named[0], draft);
    return OfferViews.outcome(outcome, call.form(), words);
  }

  private Reply list(CommandCall call) {
    return page(call.caller(), 0);
  }

  private Reply turn(ActionCall call) {
    return page(
        call.caller(), call.value().matches("[0-9]{1,6}") ? Integer.parseInt(call.value()) : 0);
  }

  private Reply page(Caller caller, int number) {
    var page = mine.all(caller.team(), caller.user(), number, PAGE_SIZE);
    if (page.items().isEmpty() && mine.running(caller.team(), caller.user()).isEmpty()) {
      return Reply.tell(caller.mrkdwn("meetings.unavailable"));
    }
    return Reply.tell(ListViews.list(page, caller.words()));
  }

  private Reply met(CommandCall call) {
    var caller = call.caller();
    var running = meant(call, mine.running(caller.team(), caller.user()));
    if (running.isEmpty()) {
      return Reply.tell(caller.mrkdwn("meetings.unavailable"));
    }
    return running.size() == 1
        ? openMet(caller, Optional.of(running.get(0)))
        : Reply.tell(ListViews.chooseMet(running, caller.words()));
  }

  private Reply openMet(ActionCall call) {
    var caller = call.caller();
    return openMet(
        caller,
        mine.running(caller.team(), caller.user()).stream()
            .filter(with -> with.mentorship().equals(call.value()))
            .findFirst());
  }

  private Reply openMet(Caller caller, Optional<With> with) {
    return with.flatMap(
            one ->
                happening
                    .today(caller.team(), caller.user(), one.mentorship())
                    .map(today -> Reply.open(MetViews.page(one, today, caller.words()))))
        .orElseGet(() -> Reply.tell(OfferViews.resting(caller.words())));
  }

  private Reply note(SubmissionCall call) {
    var words = call.caller().words();
    return call.form()
        .date(MetViews.DATE)
        .map(day -> happening.note(call.caller().actor(), call.metadata(), day))
        .map(outcome -> MetViews.outcome(outcome, words))
        .orElseGet(() -> Reply.error(MetViews.DATE, words.say("meetings.offer.dayMissing")));
  }
}
