package mentorbot.digest;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/**
 * The digest for a channel. Its readers don't see by name who is where, so everything is counted in
 * fives; and who needs coordinators stays with them: in a small practice a count would be a name.
 */
public final class ChannelNotice implements NoticeKind<ChannelNotice.Outline> {
  /** {@code news}: where somebody shared good news; empty if nobody did. */
  public record Outline(InFives open, InFives answered, Optional<String> news) {}

  private final Function<StatelessSession, Optional<String>> newsChannel;

  static final String NAME = "digest.channel";

  /** {@code newsChannel}: where good news is posted just now. */
  public ChannelNotice(Function<StatelessSession, Optional<String>> newsChannel) {
    this.newsChannel = newsChannel;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public boolean restsWithItsReader() {
    return false;
  }

  @Override
  public Decision<Outline> decide(StatelessSession session, Notice notice, Instant now) {
    return WeeklyNotice.tooLate(notice, now)
        ? Decision.drop("the next one is due")
        : Decision.send(outline(Week.before(session, now, newsChannel.apply(session))));
  }

  private static Outline outline(Health health) {
    return new Outline(
        InFives.of(health.open()),
        health.answered(),
        health.newsChannel().filter(channel -> !health.sharedBy().isEmpty()));
  }
}
