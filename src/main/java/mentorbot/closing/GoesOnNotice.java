package mentorbot.closing;

import java.time.Instant;
import java.util.List;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Present;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells the parties that all of them would like to go on, and that an agreement is drafted. */
public final class GoesOnNotice implements NoticeKind<GoesOnNotice.Together> {
  public static final String NAME = "closing.goes-on";

  /** {@code agreeing}: the agreement still waits for signatures; {@code peers}: on a level. */
  public record Together(List<String> others, boolean agreeing, boolean peers) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Together> decide(StatelessSession session, Notice notice, Instant now) {
    var rows = new Mentorships_(session);
    var mentorship = rows.mentorship(notice.subject());
    if (mentorship.isEmpty()
        || rows.participant(notice.subject(), notice.recipient()).isEmpty()
        || (notice.sentAt() == null && !mentorship.get().open())) {
      return Decision.drop("over, or no party of it");
    }
    return Decision.send(
        new Together(
            Present.others(session, notice.subject(), notice.recipient()),
            mentorship.get().state() == Mentorship.State.AGREEING,
            mentorship.get().form() == Mentorship.Form.PEER));
  }
}
