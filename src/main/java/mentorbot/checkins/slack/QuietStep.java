package mentorbot.checkins.slack;

import java.util.Optional;
import mentorbot.checkins.MyCheckIns;
import mentorbot.checkins.MyCheckIns.Soonest;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** While a relationship runs and nothing waits: what comes next by itself, and the goals. */
public final class QuietStep implements NextStep {
  private final MyCheckIns mine;

  public QuietStep(MyCheckIns mine) {
    this.mine = mine;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return mine.soonest(caller.team(), caller.user()).map(soonest -> step(soonest, caller.words()));
  }

  private static Step step(Soonest soonest, Words words) {
    return new Step(
        words.mrkdwn(
            "checkins.quiet",
            "coming",
            new Markup(CheckInCommand.line(soonest.coming(), soonest.zone(), words))),
        Kit.button(words.say("checkins.goals"), Subcommands.RUN + ":goals", "/mentor goal"));
  }
}
