package mentorbot.goals;

import java.time.Instant;
import mentorbot.goals.GoalTexts.Kind;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells the owner that their good news could not be posted, and gives them their line to copy. */
public final class NotPosted implements NoticeKind<NotPosted.Kept> {
  public static final String NAME = "goals.not-posted";

  private final GoalBook book;

  public NotPosted(GoalBook book) {
    this.book = book;
  }

  /** {@code why} is Slack's error code. */
  public record Kept(String channel, String line, String why) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.REPLY;
  }

  @Override
  public Decision<Kept> decide(StatelessSession session, Notice notice, Instant now) {
    return new NewsRows_(session)
        .about(notice.subject())
        .filter(news -> news.state == GoodNews.State.NOT_POSTED)
        .map(
            news ->
                Decision.send(
                    new Kept(
                        news.channel,
                        book.texts().open(news, Kind.NEWS, news.line),
                        news.refusal == null ? "" : news.refusal)))
        .orElseGet(() -> Decision.drop("settled"));
  }
}
