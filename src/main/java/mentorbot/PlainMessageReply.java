package mentorbot;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import mentorbot.actor.Actor;
import mentorbot.slack.Caller;
import mentorbot.slack.Identity;
import mentorbot.slack.IdentityHolder;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NextSteps;
import mentorbot.slack.NoticeRenderer;

/** Answers a typed message with the writer's next step, and says what can be typed instead. */
final class PlainMessageReply implements NoticeRenderer<PlainMessages.Wrote> {
  private final NextSteps nextSteps;
  private final IdentityHolder identity;

  PlainMessageReply(NextSteps nextSteps, IdentityHolder identity) {
    this.nextSteps = nextSteps;
    this.identity = identity;
  }

  /** Whoever wrote five times while Slack was away has one next step, not five. */
  @Override
  public boolean onceIsEnough() {
    return true;
  }

  @Override
  public Message render(PlainMessages.Wrote wrote, Reader reader) {
    var team = identity.known().map(Identity::team).orElseThrow();
    var words = reader.words();
    var next = nextSteps.message(new Caller(new Actor(team, wrote.user(), ""), words));
    var blocks = new ArrayList<LayoutBlock>(next.blocks());
    blocks.add(Kit.context(words.mrkdwn("home.unread")));
    return new Message(next.text(), blocks);
  }
}
