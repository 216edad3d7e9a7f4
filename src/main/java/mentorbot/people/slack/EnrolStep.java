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
    var mine = profiles.mine(caller.team(), caller.user());
    if (mine.enrolled()) {
      return Optional.empty();
    }
    return Optional.of(
        mine.halfEnrolled()
            ? new Step(
                caller.mrkdwn("people.card.half", "page", mine.nextPage(), "pages", Person.PAGES),
                Kit.primary(caller.say("people.card.goOn"), EnrolViews.ENROL, ""))
            : new Step(
                caller.mrkdwn("people.step.join"),
                Kit.primary(
                    caller.say("people.step.look"), Subcommands.RUN + ":enrol", "/mentor enrol")));
  }
}
