package mentorbot.people.slack;

import java.time.Instant;
import mentorbot.people.QuietSpell;
import mentorbot.people.QuietSpell.Outcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor quiet}: at once, until then (M28). */
final class QuietHandlers {
  private final QuietSpell quiet;

  QuietHandlers(QuietSpell quiet) {
    this.quiet = quiet;
  }

  void register(Routes routes) {
    routes.family("/mentor").on("quiet", this::command, "mute", "snooze");
    routes.action(QuietViews.UNTIL, this::until);
    routes.action(QuietViews.PICK, this::pick);
    routes.action(QuietViews.OFF, this::off);
    routes.submission(QuietViews.PICKED, this::picked);
  }

  private Reply command(CommandCall call) {
    var caller = call.caller();
    return call.text().isBlank()
        ? Reply.tell(QuietViews.offer(caller.words(), quiet.offer(caller.team(), caller.user())))
        : answer(caller, quiet.typed(caller.actor(), call.text()));
  }

  private Reply until(ActionCall call) {
    var seconds = call.value();
    return seconds.matches("[0-9]{9,11}")
        ? answer(
            call.caller(),
            quiet.until(call.caller().actor(), Instant.ofEpochSecond(Long.parseLong(seconds))))
        : Reply.tell(call.caller().mrkdwn("slack.gone"));
  }

  private Reply pick(ActionCall call) {
    var caller = call.caller();
    return Reply.open(QuietViews.pick(caller.words(), quiet.offer(caller.team(), caller.user())));
  }

  private Reply off(ActionCall call) {
    return answer(call.caller(), quiet.off(call.caller().actor()));
  }

  private Reply picked(SubmissionCall call) {
    var caller = call.caller();
    var date = call.form().date("date");
    var time = call.form().time("time").map(ProfileForm::wholeMinutes);
    if (date.isEmpty() || time.isEmpty()) {
      return Reply.error("date", caller.say("people.quiet.past"));
    }
    var outcome = quiet.until(caller.actor(), date.get(), time.get());
    if (outcome instanceof Outcome.NotUnderstood) {
      return Reply.error("date", caller.say("people.quiet.past"));
    }
    return outcome instanceof Outcome.TooLong
        ? Reply.error("date", caller.say("people.quiet.tooLong"))
        : answer(caller, outcome);
  }

  Reply answer(Caller caller, Outcome outcome) {
    if (outcome instanceof Outcome.QuietNow now) {
      var until = caller.words().dateTime(now.until(), now.zone());
      var text = caller.mrkdwn("people.quiet.set", "until", until);
      var end = Kit.button(caller.say("people.quiet.end"), QuietViews.OFF, "");
      return Reply.tell(Message.of(text, Kit.section(text), Kit.actions(end)));
    }
    if (outcome instanceof Outcome.Over) {
      return Reply.tell(caller.mrkdwn("people.quiet.over"));
    }
    return outcome instanceof Outcome.TooLong
        ? Reply.tell(caller.mrkdwn("people.quiet.tooLong"))
        : Reply.tell(
            QuietViews.notUnderstood(caller.words(), quiet.offer(caller.team(), caller.user())));
  }
}
