package mentorbot.digest;

import java.time.Instant;
import mentorbot.desk.Desk;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Coordinators;
import org.hibernate.StatelessSession;

/** A coordinator's digest (M15), put together when it is sent. */
public final class WeeklyNotice implements NoticeKind<Digest> {
  static final String NAME = "digest.weekly";

  private final Desk desk;
  private final Coordinators coordinators;

  public WeeklyNotice(Desk desk, Coordinators coordinators) {
    this.desk = desk;
    this.coordinators = coordinators;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public boolean restsWithItsReader() {
    return false;
  }

  @Override
  public Decision<Digest> decide(StatelessSession session, Notice notice, Instant now) {
    if (!coordinators.is(session, notice.recipient())) {
      return Decision.drop("no coordinator any more");
    }
    return tooLate(notice, now)
        ? Decision.drop("the next one is due")
        : Decision.send(
            new Digest(desk.waiting(session, notice.recipient(), now), Week.before(session, now)));
  }

  static boolean tooLate(Notice notice, Instant now) {
    return !now.isBefore(notice.notBefore().plus(Week.LENGTH));
  }
}
