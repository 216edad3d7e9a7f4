package mentorbot.slack;

import java.util.List;
import java.util.Optional;
import mentorbot.slack.NextStep.Step;

/** {@code /mentor} alone: the first feature, in order, that has a step for this person. */
public final class NextSteps {
  private final OneReading reading;
  private final Likely likely;
  private final List<NextStep> inOrder;

  public NextSteps(OneReading reading, Likely likely, List<NextStep> inOrder) {
    this.reading = reading;
    this.likely = likely;
    this.inOrder = inOrder;
  }

  public Step of(Caller caller) {
    return reading.together(caller.team(), () -> first(caller));
  }

  private Step first(Caller caller) {
    return likely.of(caller.team(), caller.user()).stream()
        .mapToObj(inOrder::get)
        .map(source -> source.of(caller))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> nothingToDo(caller));
  }

  public Message message(Caller caller) {
    var step = of(caller);
    return step.button() == null
        ? Message.of(step.mrkdwn())
        : Message.of(
            step.mrkdwn(), Kit.section(step.mrkdwn()), Kit.actions(List.of(step.button())));
  }

  private static Step nothingToDo(Caller caller) {
    return new Step(
        caller.mrkdwn("slack.nothingToDo"),
        Kit.button(caller.say("slack.showHelp"), Subcommands.RUN + ":nothing", "/mentor help"));
  }
}
