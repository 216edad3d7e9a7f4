package mentorbot.checkins.slack;

import java.util.Comparator;
import java.util.Optional;
import mentorbot.checkins.MyCheckIns;
import mentorbot.checkins.MyCheckIns.Coming;
import mentorbot.checkins.MyCheckIns.Mine;
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
    return of(mine.of(caller.team(), caller.user()), caller.words());
  }

  static Optional<Step> of(Mine mine, Words words) {
    return mine.coming().stream()
        .filter(coming -> coming.next().isPresent())
        .min(Comparator.comparing(coming -> coming.next().orElseThrow()))
        .map(coming -> step(coming, mine, words));
  }

  private static Step step(Coming coming, Mine mine, Words words) {
    return new Step(
        words.mrkdwn(
            "checkins.quiet", "coming", new Markup(CheckInCommand.line(coming, mine, words))),
        Kit.button(words.say("checkins.goals"), Subcommands.RUN + ":goals", "/mentor goal"));
  }
}
