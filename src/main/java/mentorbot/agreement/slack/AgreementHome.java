package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.agreement.Reading;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;

/** My agreements on Home, below the relationships: whose signature is awaited, one tap to read. */
public final class AgreementHome implements HomeSection {
  private static final int MOST = 5;

  private final Reading reading;

  public AgreementHome(Reading reading) {
    this.reading = reading;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    var entries = reading.mine(caller.team(), caller.user());
    var blocks = new ArrayList<LayoutBlock>();
    if (entries.isEmpty()) {
      return blocks;
    }
    for (var entry : entries.stream().limit(MOST).toList()) {
      blocks.add(
          Kit.section(
              AgreementCommand.line(caller.words(), entry),
              Kit.button(
                  caller.say("agreement.button.open"),
                  Ids.SHOW + ":" + entry.mentorship(),
                  Ref.to(entry.mentorship(), 0))));
    }
    if (entries.size() > MOST) {
      blocks.add(Kit.context(caller.mrkdwn("agreement.home.more", "n", entries.size() - MOST)));
    }
    return blocks;
  }
}
