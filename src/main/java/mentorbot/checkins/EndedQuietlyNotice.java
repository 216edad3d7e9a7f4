package mentorbot.checkins;

import java.time.Instant;
import java.util.List;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells both kindly that it has come to its end by itself, after a long silence. */
public final class EndedQuietlyNotice implements NoticeKind<List<String>> {
  public static final String NAME = "checkins.ended-quietly";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  /** Gives the others. */
  @Override
  public Decision<List<String>> decide(StatelessSession session, Notice notice, Instant now) {
    return Pair.of(session, notice.subject(), notice.recipient())
        .filter(pair -> !pair.mentorship().open())
        .map(Pair::otherPeople)
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("not ended"));
  }
}
