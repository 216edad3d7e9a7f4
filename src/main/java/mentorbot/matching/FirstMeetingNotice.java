package mentorbot.matching;

import java.time.Instant;
import mentorbot.matching.AcceptedNotice.Accepted;
import mentorbot.mentorships.Mentorship;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** A nudge to meet for the first time, if a pair has not started some working days later. */
public final class FirstMeetingNotice implements NoticeKind<Accepted> {
  public static final String NAME = "matching.firstMeeting";

  private final Hours hours;

  public FirstMeetingNotice(Hours hours) {
    this.hours = hours;
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
  public Decision<Accepted> decide(StatelessSession session, Notice notice, Instant now) {
    var day = now.atZone(hours.zone(session, notice.recipient())).toLocalDate();
    return AcceptedNotice.accepted(session, notice, day)
        .filter(a -> a.state() == Mentorship.State.AGREEING || notice.state() == Notice.State.SENT)
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("started or ended"));
  }
}
