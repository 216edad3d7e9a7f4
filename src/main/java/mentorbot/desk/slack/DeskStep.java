package mentorbot.desk.slack;

import java.util.Optional;
import mentorbot.desk.Desk;
import mentorbot.desk.DeskPage;
import mentorbot.desk.Look;
import mentorbot.slack.Caller;
import mentorbot.slack.NextStep;

/** A coordinator's next step, when something needs them. */
public final class DeskStep implements NextStep {
  private final Desk desk;

  public DeskStep(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return desk.page(caller.team(), caller.user(), 0, DeskViews.SIZE)
                instanceof Look.Seen<DeskPage> seen
            && seen.value().total() > 0
        ? Optional.of(
            new Step(
                caller.mrkdwn("desk.step", "count", seen.value().total()),
                Said.toDesk(caller.words())))
        : Optional.empty();
  }
}
