package mentorbot.community;

import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Says in the channel, once, what will stand there, by whose choice, and who may read it. */
public final class OpenedNotice implements NoticeKind<OpenedNotice.Opened> {
  public static final String NAME = "community.opened";

  /** {@code by} chose it. */
  public record Opened(String by) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.REPLY;
  }

  @Override
  public Decision<Opened> decide(StatelessSession session, Notice notice, Instant now) {
    return new Channels_(session)
        .said(CommunityChannel.ID)
        .filter(row -> notice.recipient().equals(row.channel))
        .map(row -> Decision.send(new Opened(row.chosenBy)))
        .orElseGet(() -> Decision.drop("not this channel any more"));
  }
}
