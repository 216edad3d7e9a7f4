package mentorbot;

import mentorbot.actor.Actor;
import mentorbot.slack.Caller;
import mentorbot.slack.Identity;
import mentorbot.slack.IdentityHolder;
import mentorbot.slack.Message;
import mentorbot.slack.NextSteps;
import mentorbot.slack.NoticeRenderer;

/** Answers a typed message with the writer's next step. */
final class PlainMessageReply implements NoticeRenderer<PlainMessages.Wrote> {
  private final NextSteps nextSteps;
  private final IdentityHolder identity;

  PlainMessageReply(NextSteps nextSteps, IdentityHolder identity) {
    this.nextSteps = nextSteps;
    this.identity = identity;
  }

  @Override
  public Message render(PlainMessages.Wrote wrote, Reader reader) {
    var team = identity.known().map(Identity::team).orElseThrow();
    return nextSteps.message(new Caller(new Actor(team, wrote.user(), ""), reader.words()));
  }
}
