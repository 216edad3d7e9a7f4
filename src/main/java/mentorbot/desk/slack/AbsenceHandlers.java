package mentorbot.desk.slack;

import java.util.List;
import mentorbot.desk.Desk;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.people.AbsentPeople;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.texts.Words;

/** What a coordinator does about people who have vanished. */
final class AbsenceHandlers {
  private final Desk desk;
  private final ListBelow list;
  private final AbsenceEnding ending;
  private final AbsentPeople absent;

  AbsenceHandlers(Desk desk, AbsenceEnding ending, AbsentPeople absent) {
    this.desk = desk;
    this.list = new ListBelow(desk);
    this.ending = ending;
    this.absent = absent;
  }

  void register(Routes routes) {
    routes.action(DeskViews.END, this::end);
    routes.action(DeskViews.SEEN, this::seen);
  }

  private Reply end(ActionCall call) {
    var caller = call.caller();
    var outcome = ending.end(caller.actor(), call.value());
    return outcome instanceof AbsenceEnding.Outcome.NotCoordinator
        ? Said.refusal(caller, desk)
        : list.below(caller, told(caller.words(), outcome, Said.others(caller, desk)));
  }

  static String told(Words words, AbsenceEnding.Outcome outcome, List<String> others) {
    if (outcome instanceof AbsenceEnding.Outcome.Ended ended) {
      return words.mrkdwn("desk.end.done", "people", Said.people(words, ended.parties()));
    }
    if (outcome instanceof AbsenceEnding.Outcome.Back back) {
      return words.mrkdwn("desk.end.back", "people", Said.people(words, back.parties()));
    }
    return outcome instanceof AbsenceEnding.Outcome.Party
        ? Said.otherCoordinator(words, others)
        : words.mrkdwn("desk.gone");
  }

  private Reply seen(ActionCall call) {
    var caller = call.caller();
    var outcome = absent.seen(caller.actor(), call.value());
    return outcome instanceof AbsentPeople.Outcome.NotCoordinator
        ? Said.refusal(caller, desk)
        : list.below(caller, told(caller.words(), outcome));
  }

  static String told(Words words, AbsentPeople.Outcome outcome) {
    return outcome instanceof AbsentPeople.Outcome.Seen seen
        ? words.mrkdwn("desk.seen.done", "person", Mrkdwn.person(seen.person()))
        : words.mrkdwn("desk.gone");
  }
}
