package mentorbot.journal;

import java.time.Instant;
import mentorbot.journal.JournalTexts.Kind;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Lets the others of a relationship read a line; taken back, the message says it no more. */
public final class SharedLineNotice implements NoticeKind<SharedLineNotice.Line> {
  public static final String NAME = "journal.shared";

  private final JournalBook book;

  public SharedLineNotice(JournalBook book) {
    this.book = book;
  }

  /** {@code text} is empty once it is taken back. */
  public record Line(String author, String text) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Line> decide(StatelessSession session, Notice notice, Instant now) {
    var found =
        new SharedLines_(session)
            .line(notice.subject())
            .filter(line -> Journal.isParty(session, line.mentorship, notice.recipient()));
    if (found.isEmpty()) {
      return Decision.drop("erased");
    }
    var line = found.get();
    boolean tell = line.shown() && Journal.isOpen(session, line.mentorship);
    return notice.sentAt() == null && !tell
        ? Decision.drop("taken back or over")
        : Decision.send(new Line(line.author, book.texts().open(line, Kind.LINE, line.line)));
  }
}
