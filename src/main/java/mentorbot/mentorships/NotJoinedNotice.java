package mentorbot.mentorships;

import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells somebody who wanted to join, without a reason, that it has not come to that. */
public final class NotJoinedNotice implements NoticeKind<NotJoinedNotice.NotJoined> {
  public static final String NAME = "mentorships.not-joined";

  /** There is nothing to tell but that. */
  public record NotJoined() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<NotJoined> decide(StatelessSession session, Notice notice, Instant now) {
    boolean there =
        new Mentorships_(session).participant(notice.subject(), notice.recipient()).isPresent();
    return there ? Decision.drop("they have joined since") : Decision.send(new NotJoined());
  }
}
