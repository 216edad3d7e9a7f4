package mentorbot.mentorships.slack;

import java.util.Locale;
import java.util.Set;
import mentorbot.mentorships.MyPauses;
import mentorbot.mentorships.Pausing;
import mentorbot.mentorships.Pausing.Outcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** {@code /mentor pause}, and the buttons that pause and take up again. */
public final class PauseRoutes {
  private static final Set<String> OFF =
      Set.of("off", "stop", "end", "over", "none", "cancel", "no", "back");

  private final Pausing pausing;
  private final MyPauses mine;

  public PauseRoutes(Pausing pausing, MyPauses mine) {
    this.pausing = pausing;
    this.mine = mine;
  }

  public void register(Routes routes) {
    routes.family("/mentor").on("pause", this::command, "break", "resume");
    routes
        .action(PauseViews.PAUSE, this::open)
        .action(PauseViews.TAKE_UP, this::takeUp)
        .submission(PauseViews.PAUSE, this::submitted);
  }

  private Reply command(CommandCall call) {
    var caller = call.caller();
    var text = call.text().strip();
    if (OFF.contains(text.toLowerCase(Locale.ROOT))) {
      return told(caller, pausing.takeUpAll(caller.actor()));
    }
    if (!text.isEmpty()) {
      return told(caller, pausing.typed(caller.actor(), text));
    }
    if (!mine.takesPart(caller.team(), caller.user())) {
      return told(caller, new Outcome.NotIn());
    }
    var own = mine.mine(caller.team(), caller.user());
    return own.isEmpty() ? page(caller, "") : Reply.tell(PauseViews.mine(caller.words(), own));
  }

  private Reply open(ActionCall call) {
    return page(call.caller(), call.value());
  }

  private Reply page(Caller caller, String only) {
    var offer = mine.offer(caller.team(), caller.user());
    boolean known =
        only.isEmpty()
            || offer.relationships().stream().anyMatch(one -> one.mentorship().equals(only));
    return known
        ? Reply.open(PauseViews.page(caller.words(), offer, only))
        : Reply.tell(caller.mrkdwn("slack.gone"));
  }

  private Reply takeUp(ActionCall call) {
    return told(call.caller(), pausing.takeUp(call.caller().actor(), call.value()));
  }

  private Reply submitted(SubmissionCall call) {
    var caller = call.caller();
    var what = call.form().choice(PauseViews.WHAT).orElse(PauseViews.EVERYTHING);
    var from = call.form().date(PauseViews.FROM);
    var until = call.form().date(PauseViews.UNTIL);
    if (until.isEmpty()) {
      return Reply.error(PauseViews.UNTIL, caller.say("mentorships.pause.noDay"));
    }
    var outcome =
        what.equals(PauseViews.EVERYTHING)
            ? pausing.everything(caller.actor(), from, until.get())
            : pausing.relationship(caller.actor(), what, from, until.get());
    if (outcome instanceof Outcome.NoDay) {
      return Reply.error(PauseViews.UNTIL, caller.say("mentorships.pause.noDayPicked"));
    }
    return outcome instanceof Outcome.TooLong
        ? Reply.error(PauseViews.UNTIL, caller.say("mentorships.pause.tooLong"))
        : told(caller, outcome);
  }

  private static Reply told(Caller caller, Outcome outcome) {
    return Reply.tell(PauseViews.outcome(caller.words(), outcome));
  }
}
