package mentorbot.people.slack;

import java.util.Optional;
import java.util.function.Predicate;
import mentorbot.people.Person;
import mentorbot.people.Profiles;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;
import mentorbot.slack.Subcommands;

/** The step of who has not enrolled, or stopped half way. */
public final class EnrolStep implements NextStep {
  private final Profiles profiles;
  private final Predicate<Caller> coordinates;

  public EnrolStep(Profiles profiles, Predicate<Caller> coordinates) {
    this.profiles = profiles;
    this.coordinates = coordinates;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    var progress = profiles.progress(caller.team(), caller.user());
    if (progress.state() == Person.State.ENROLLED) {
      return Optional.empty();
    }
    if (progress.state() == Person.State.ENROLLING) {
      return Optional.of(goOn(caller, progress.nextPage()));
    }
    return Optional.of(coordinates.test(caller) ? toDesk(caller) : join(caller));
  }

  private static Step goOn(Caller caller, int page) {
    return new Step(
        caller.mrkdwn("people.card.half", "page", page, "pages", Person.PAGES),
        Kit.primary(caller.say("people.card.goOn"), EnrolViews.ENROL, ""));
  }

  private static Step join(Caller caller) {
    return new Step(
        caller.mrkdwn("people.step.join"),
        Kit.primary(caller.say("people.step.look"), Subcommands.RUN + ":enrol", "/mentor enrol"));
  }

  /** Who runs the programme need not take part in it. */
  private static Step toDesk(Caller caller) {
    return new Step(
        caller.mrkdwn("people.step.coordinate"),
        Kit.primary(caller.say("people.step.desk"), Subcommands.RUN + ":desk", "/mentor-admin"));
  }
}
