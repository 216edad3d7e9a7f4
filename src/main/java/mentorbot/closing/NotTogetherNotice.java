package mentorbot.closing;

import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** To somebody who would have gone on with their group: it has not come to that, and no more. */
public final class NotTogetherNotice implements NoticeKind<ClosingCard> {
  public static final String NAME = "closing.not-together";

  private final ClosingBook book;

  public NotTogetherNotice(ClosingBook book) {
    this.book = book;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<ClosingCard> decide(StatelessSession session, Notice notice, Instant now) {
    return book.own(session, notice.recipient(), notice.subject())
        .filter(closing -> closing.renewedAs == null)
        .map(closing -> Decision.send(book.card(session, closing)))
        .orElseGet(() -> Decision.drop("erased, or they go on"));
  }
}
