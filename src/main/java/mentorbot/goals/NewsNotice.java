package mentorbot.goals;

import java.time.Instant;
import mentorbot.goals.GoalTexts.Kind;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Good news in its channel, for everybody there; its owner has pressed Post (R50). */
public final class NewsNotice implements NoticeKind<NewsNotice.News> {
  public static final String NAME = "goals.good-news";

  private final GoalBook book;

  public NewsNotice(GoalBook book) {
    this.book = book;
  }

  /** {@code line} is empty once it is taken back. */
  public record News(String owner, String line, boolean takenBack) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.REPLY;
  }

  @Override
  public Decision<News> decide(StatelessSession session, Notice notice, Instant now) {
    var found = new NewsRows_(session).about(notice.subject());
    if (found.isEmpty()) {
      return Decision.drop("erased");
    }
    var news = found.get();
    if (news.state != GoodNews.State.TAKEN_BACK) {
      return Decision.send(
          new News(news.owner, book.texts().open(news, Kind.NEWS, news.line), false));
    }
    return notice.sentAt() == null
        ? Decision.drop("taken back")
        : Decision.send(new News(news.owner, "", true));
  }

  @Override
  public void givenUp(StatelessSession session, Notice notice, String why, Instant now) {
    new NewsRows_(session)
        .about(notice.subject())
        .ifPresent(news -> Celebrating.refused(session, news, why, now));
  }
}
