package mentorbot.people.slack;

import java.util.ArrayList;
import mentorbot.config.Programme;
import mentorbot.people.Departure;
import mentorbot.people.Privacy;
import mentorbot.people.Profiles;
import mentorbot.people.SafeWay;
import mentorbot.people.WorkingHours;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** {@code /mentor me}, {@code privacy}, {@code leave} and {@code something is wrong}. */
final class SelfHandlers {
  private final Profiles profiles;
  private final WorkingHours hours;
  private final Privacy privacy;
  private final Departure departure;
  private final SafeWay safeWay;
  private final Programme definition;
  private final HomeSection around;

  SelfHandlers(
      Profiles profiles,
      WorkingHours hours,
      Privacy privacy,
      Departure departure,
      SafeWay safeWay,
      Programme definition,
      HomeSection around) {
    this.profiles = profiles;
    this.hours = hours;
    this.privacy = privacy;
    this.departure = departure;
    this.safeWay = safeWay;
    this.definition = definition;
    this.around = around;
  }

  void register(Routes routes) {
    routes
        .family("/mentor")
        .on("me", this::me, "profile")
        .on("privacy", this::privacy, "data")
        .on("leave", this::leave, "quit")
        .on("something is wrong", this::wrong, "help me", "report", "wrong", "unsafe");
    routes.action(SelfViews.LEAVE, this::left);
  }

  private Reply me(CommandCall call) {
    var caller = call.caller();
    var mine = profiles.mine(caller.team(), caller.user());
    if (!mine.enrolled()) {
      return Reply.tell(EnrolViews.card(caller.words(), definition, mine));
    }
    var mineAs =
        MeViews.card(caller.words(), definition, mine, hours.of(caller.team(), caller.user()));
    var blocks = new ArrayList<>(mineAs.blocks());
    blocks.addAll(around.blocks(caller));
    return Reply.tell(new Message(mineAs.text(), blocks));
  }

  private Reply privacy(CommandCall call) {
    var caller = call.caller();
    return Reply.tell(
        SelfViews.privacy(
            caller.words(),
            definition,
            privacy.about(caller.team(), caller.user()),
            hours.of(caller.team(), caller.user()).zone()));
  }

  private Reply leave(CommandCall call) {
    var caller = call.caller();
    return departure.takesPart(caller.team(), caller.user())
        ? Reply.tell(SelfViews.leave(caller.words()))
        : Reply.tell(caller.mrkdwn("people.leave.notIn"));
  }

  private Reply left(ActionCall call) {
    return answer(call.caller(), departure.leave(call.caller().actor()));
  }

  Reply answer(Caller caller, Departure.Outcome outcome) {
    return Reply.tell(
        outcome instanceof Departure.Outcome.Left
            ? caller.mrkdwn("people.leave.left")
            : caller.mrkdwn("people.leave.notIn"));
  }

  private Reply wrong(CommandCall call) {
    var caller = call.caller();
    return Reply.tell(
        SelfViews.somethingIsWrong(
            caller.words(), caller.team(), safeWay.contactFor(caller.team(), caller.user())));
  }
}
