package mentorbot.groups;

import java.time.Instant;
import java.util.List;
import mentorbot.groups.Invitation.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells who opened a group that it has not come together, and what can be done instead. */
public final class OpenedNotice implements NoticeKind<OpenedNotice.Opened> {
  public static final String NAME = "groups.opened";

  /** {@code willing}: those who had said yes, one at the most unless there was no place left. */
  public record Opened(boolean led, boolean joins, List<String> willing) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Opened> decide(StatelessSession session, Notice notice, Instant now) {
    var rows = new Openings_(session);
    return rows.opening(notice.subject())
        .filter(opening -> opening.opener().equals(notice.recipient()))
        .filter(opening -> opening.state() == Opening.State.OVER)
        .map(
            opening ->
                new Opened(
                    opening.led(),
                    opening.joins(),
                    rows.invitations(opening.id()).stream()
                        .filter(i -> i.state() == State.YES)
                        .map(Invitation::person)
                        .toList()))
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("not over, or somebody else's"));
  }
}
