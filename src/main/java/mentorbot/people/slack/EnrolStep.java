package mentorbot.people.slack;

import java.util.Optional;
import mentorbot.people.Person;
import mentorbot.people.Profiles;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.slack.Subcommands;

/** The step of who has not enrolled, or stopped half way. */
public final class EnrolStep implements NextStep {
  private final Profiles profiles;

  public EnrolStep(Profiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    var progress = profiles.progress(caller.team(), caller.user());
    if (progress.state() == Person.State.ENROLLED) {
      return Optional.empty();
    }
    return Optional.of(
        progress.state() == Person.State.ENROLLING
            ? new Step(
                caller.mrkdwn(
                    "people.card.half", "page", progress.nextPage(), "pages", Person.PAGES),
                Kit.primary(caller.say("people.card.goOn"), EnrolViews.ENROL, ""))
            : new Step(
                caller.mrkdwn("people.step.join"),
                Kit.primary(
                    caller.say("people.step.look"), Subcommands.RUN + ":enrol", "/mentor enrol")));
  }
}
