package mentorbot.desk.slack;

import java.util.List;
import mentorbot.checkins.CheckInRequests;
import mentorbot.desk.Desk;
import mentorbot.matching.RequestCare;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.texts.Words;

/** Moving on what waits: a request to the next in rank, what somebody asked for to "handled". */
final class ForwardHandlers {
  private final Desk desk;
  private final ListBelow list;
  private final RequestCare requests;
  private final CheckInRequests wishes;

  ForwardHandlers(Desk desk, RequestCare requests, CheckInRequests wishes) {
    this.desk = desk;
    this.list = new ListBelow(desk);
    this.requests = requests;
    this.wishes = wishes;
  }

  void register(Routes routes) {
    routes.action(DeskViews.NEXT, this::next);
    routes.action(DeskViews.HANDLED, this::handled);
  }

  private Reply next(ActionCall call) {
    var caller = call.caller();
    var outcome = requests.askNext(caller.actor(), call.value());
    if (outcome instanceof RequestCare.Outcome.NotCoordinator) {
      return Said.refusal(caller, desk);
    }
    return list.below(caller, told(caller.words(), outcome, Said.others(caller, desk)));
  }

  static String told(Words words, RequestCare.Outcome outcome, List<String> others) {
    if (outcome instanceof RequestCare.Outcome.Asked asked) {
      return words.mrkdwn(
          "desk.next.asked",
          "mentee",
          Mrkdwn.person(asked.mentee()),
          "mentor",
          Mrkdwn.person(asked.mentor()));
    }
    if (outcome instanceof RequestCare.Outcome.NobodyLeft none) {
      return words.mrkdwn("desk.next.nobody", "mentee", Mrkdwn.person(none.mentee()));
    }
    return outcome instanceof RequestCare.Outcome.Party
        ? Said.otherCoordinator(words, others)
        : words.mrkdwn("desk.gone");
  }

  private Reply handled(ActionCall call) {
    var caller = call.caller();
    if (!desk.isCoordinator(caller.team(), caller.user())) {
      return Said.refusal(caller, desk);
    }
    var outcome = wishes.handled(caller.actor(), call.value());
    return list.below(caller, told(caller.words(), outcome));
  }

  static String told(Words words, CheckInRequests.Outcome outcome) {
    if (outcome instanceof CheckInRequests.Outcome.Handled handled) {
      return words.mrkdwn("desk.handled.done", "person", Mrkdwn.person(handled.person()));
    }
    return outcome instanceof CheckInRequests.Outcome.HandledBefore before
        ? words.mrkdwn("desk.handled.before", "by", Mrkdwn.person(before.by()))
        : words.mrkdwn("desk.gone");
  }
}
