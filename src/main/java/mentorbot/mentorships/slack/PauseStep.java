package mentorbot.mentorships.slack;

import java.util.Optional;
import mentorbot.mentorships.MyPauses;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.slack.Subcommands;

/** While things rest: until when, and how to take them up again. */
public final class PauseStep implements NextStep {
  private final MyPauses pausing;
  private final boolean everything;

  private PauseStep(MyPauses pausing, boolean everything) {
    this.pausing = pausing;
    this.everything = everything;
  }

  /** Before anything else: they want nothing to be asked of them. */
  public static PauseStep everything(MyPauses pausing) {
    return new PauseStep(pausing, true);
  }

  /** When nothing else is to be done. */
  public static PauseStep relationships(MyPauses pausing) {
    return new PauseStep(pausing, false);
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return everything ? own(caller) : all(caller);
  }

  private Optional<Step> own(Caller caller) {
    return pausing.mine(caller.team(), caller.user()).stream()
        .filter(one -> one.scope() == Scope.PERSON && one.begun())
        .findFirst()
        .map(
            one ->
                new Step(
                    caller.mrkdwn(
                        "mentorships.step.paused", "until", caller.words().date(one.until())),
                    PauseViews.takeUp(caller.words(), one.pause())));
  }

  private Optional<Step> all(Caller caller) {
    return pausing
        .allRest(caller.team(), caller.user())
        .map(
            rest ->
                new Step(
                    caller.mrkdwn(
                        "mentorships.step.rests", "until", caller.words().date(rest.until())),
                    rest.mine()
                        .map(pause -> PauseViews.takeUp(caller.words(), pause))
                        .orElseGet(
                            () ->
                                Kit.button(
                                    caller.say("mentorships.list.title"),
                                    Subcommands.RUN + ":relationships",
                                    "/mentor relationships"))));
  }
}
