package mentorbot.journal.slack;

import java.util.Optional;
import mentorbot.journal.Reflecting;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;

/** Offers the two questions about the latest conversation. */
public final class JournalStep implements NextStep {
  private final Reflecting reflecting;

  public JournalStep(Reflecting reflecting) {
    this.reflecting = reflecting;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return reflecting
        .waiting(caller.team(), caller.user())
        .map(
            waiting ->
                new Step(
                    caller.mrkdwn(
                        "journal.reflect.step",
                        "people",
                        JournalWords.people(caller.words(), waiting.people()),
                        "day",
                        waiting.heldOn()),
                    Kit.primary(
                        caller.say("journal.button.answer"), JournalIds.REFLECT, waiting.id())));
  }
}
