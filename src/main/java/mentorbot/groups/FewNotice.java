package mentorbot.groups;

import java.time.Instant;
import mentorbot.groups.Invitation.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells somebody who had said yes that nothing came of the group. */
public final class FewNotice implements NoticeKind<FewNotice.Few> {
  public static final String NAME = "groups.few";

  public record Few(String opener) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Few> decide(StatelessSession session, Notice notice, Instant now) {
    var rows = new Openings_(session);
    return rows.invitation(notice.subject())
        .filter(i -> i.person().equals(notice.recipient()) && i.state() == State.YES)
        .flatMap(i -> rows.opening(i.opening()))
        .filter(opening -> opening.state() == Opening.State.OVER)
        .map(opening -> Decision.send(new Few(opening.opener())))
        .orElseGet(() -> Decision.drop("it came together, or is erased"));
  }
}
