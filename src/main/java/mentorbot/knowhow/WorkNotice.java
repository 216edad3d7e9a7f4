package mentorbot.knowhow;

import java.time.Instant;
import mentorbot.knowhow.Reviewing.Work;
import mentorbot.knowhow.WorkReview.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Asks somebody to look at work, and brings back what they said. */
public final class WorkNotice implements NoticeKind<Work> {
  public static final String ASKED = "knowhow.work-asked";
  public static final String ANSWERED = "knowhow.work-answered";

  private final Reviewing reviewing;
  private final String name;

  private WorkNotice(Reviewing reviewing, String name) {
    this.reviewing = reviewing;
    this.name = name;
  }

  public static WorkNotice asked(Reviewing reviewing) {
    return new WorkNotice(reviewing, ASKED);
  }

  public static WorkNotice answered(Reviewing reviewing) {
    return new WorkNotice(reviewing, ANSWERED);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Work> decide(StatelessSession session, Notice notice, Instant now) {
    var found = new Helping_(session).review(notice.subject());
    if (found.isEmpty()) {
      return Decision.drop("erased");
    }
    var review = found.get();
    boolean matters =
        name.equals(ASKED)
            ? review.state == State.ASKED
                && Reviewing.isOpenFor(session, review.mentorship, notice.recipient())
            : review.state == State.ANSWERED;
    return notice.sentAt() == null && !matters
        ? Decision.drop("answered, taken back or over")
        : Decision.send(reviewing.work(session, review));
  }
}
