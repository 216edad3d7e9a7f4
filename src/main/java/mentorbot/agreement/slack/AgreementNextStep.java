package mentorbot.agreement.slack;

import java.util.Optional;
import mentorbot.agreement.Reading;
import mentorbot.agreement.Reading.Entry;
import mentorbot.slack.Caller;
import mentorbot.slack.Kit;
import mentorbot.slack.NextStep;

/** "Read and sign your agreement with …", while it is this person's turn. */
public final class AgreementNextStep implements NextStep {
  private final Reading reading;

  public AgreementNextStep(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return reading.mine(caller.team(), caller.user()).stream()
        .filter(Entry::readersTurn)
        .findFirst()
        .map(entry -> step(caller, entry));
  }

  private static Step step(Caller caller, Entry entry) {
    var others = SheetWords.people(caller.words(), entry.others());
    var text =
        entry.amendment()
            ? caller.mrkdwn("agreement.next.amendment", "others", others)
            : caller.mrkdwn("agreement.next.sign", "others", others);
    return new Step(
        text,
        Kit.primary(caller.say("agreement.button.read"), Ids.SHOW, Ref.to(entry.mentorship(), 0)));
  }
}
