package mentorbot.agreement;

import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** The copy that a party asked for, as the version stands at the moment it is sent. */
public final class PrintNotice implements NoticeKind<Printout> {
  public static final String NAME = "agreement.print";

  private final Copies copies;

  /** {@code programme}: its name as people know it. */
  public PrintNotice(Drafts drafts, String programme) {
    this.copies = new Copies(drafts, programme);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.REPLY;
  }

  @Override
  public Decision<Printout> decide(StatelessSession session, Notice notice, Instant now) {
    if (notice.sentAt() != null) {
      // A paper that has arrived stays as it is.
      return Decision.drop("printed before");
    }
    return new Agreements_(session)
        .version(notice.subject())
        .flatMap(
            version ->
                CopyRight.of(session, version.agreement(), notice.recipient(), version.number()))
        .map(right -> Decision.send(copies.of(session, right, notice, now)))
        .orElseGet(() -> Decision.drop("no longer a party"));
  }
}
