package mentorbot.closing;

import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/**
 * Offers a look back, with what became of one's own goals. Of a relationship whose agreed time is
 * over, it is also the news.
 */
public final class OfferedNotice implements NoticeKind<ClosingCard> {
  public static final String COMPLETED = "closing.completed";
  public static final String OFFERED = "closing.offered";

  private final ClosingBook book;
  private final String name;

  private OfferedNotice(ClosingBook book, String name) {
    this.book = book;
    this.name = name;
  }

  public static OfferedNotice completed(ClosingBook book) {
    return new OfferedNotice(book, COMPLETED);
  }

  public static OfferedNotice offered(ClosingBook book) {
    return new OfferedNotice(book, OFFERED);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Weight weight() {
    return name.equals(COMPLETED) ? Weight.PERSONAL : Weight.NUDGE;
  }

  @Override
  public Decision<ClosingCard> decide(StatelessSession session, Notice notice, Instant now) {
    var found = book.own(session, notice.recipient(), notice.subject());
    if (found.isEmpty()) {
      return Decision.drop("erased");
    }
    var closing = found.get();
    boolean matters = name.equals(COMPLETED) ? !closing.erased() : closing.open();
    return notice.sentAt() == null && !matters
        ? Decision.drop("closed, let go or long ago")
        : Decision.send(book.card(session, closing));
  }
}
