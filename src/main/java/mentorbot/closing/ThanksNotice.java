package mentorbot.closing;

import java.time.Instant;
import mentorbot.closing.Closing.Thanks;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** A note of thanks from somebody one was in a relationship with. */
public final class ThanksNotice implements NoticeKind<ThanksNotice.Given> {
  public static final String NAME = "closing.thanks";

  private final ClosingBook book;

  public ThanksNotice(ClosingBook book) {
    this.book = book;
  }

  /** What somebody wrote. */
  public record Given(String author, String text) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  /** What has arrived stays as it is, also when our copy is erased. */
  @Override
  public Decision<Given> decide(StatelessSession session, Notice notice, Instant now) {
    var found = new Closings_(session).closing(notice.subject());
    if (found.isEmpty() || found.get().thanks == null) {
      return Decision.drop("erased");
    }
    var closing = found.get();
    if (closing.thanksState != Thanks.GIVEN
        || !ThanksSweep.mayRead(session, notice.recipient(), closing.person)) {
      return Decision.drop("not to be read");
    }
    return Decision.send(
        new Given(closing.person, book.texts().open(closing, ClosingTexts.THANKS, closing.thanks)));
  }
}
