package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.TrainingRecords;
import org.hibernate.StatelessSession;

/** Tells a coordinator that somebody has done the course and would like it to be recorded. */
public final class CourseDoneNotice implements NoticeKind<CourseDoneNotice.Said> {
  public static final String NAME = "mentorships.courseDone";

  /** {@code recorded}: there is nothing to do any more. */
  public record Said(String person, boolean recorded) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Said> decide(StatelessSession session, Notice notice, Instant now) {
    var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    boolean recorded = TrainingRecords.complete(session, notice.subject(), day);
    return recorded && notice.state() != Notice.State.SENT
        ? Decision.drop("recorded meanwhile")
        : Decision.send(new Said(notice.subject(), recorded));
  }
}
