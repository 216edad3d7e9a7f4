package mentorbot.goals;

import java.time.Instant;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Members;
import org.hibernate.StatelessSession;

/** The paper of all of one's own goals, read right before it is sent, to nobody else. */
public final class PrintedNotice implements NoticeKind<GoalsPaper> {
  public static final String NAME = "goals.printed";

  private final GoalBook book;
  private final RelationshipGoals goals;

  public PrintedNotice(GoalBook book) {
    this.book = book;
    this.goals = new RelationshipGoals(book);
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
  public Decision<GoalsPaper> decide(StatelessSession session, Notice notice, Instant now) {
    if (notice.sentAt() != null) {
      return Decision.drop("printed before");
    }
    var owner = notice.recipient();
    var all = goals.ofAll(session, owner);
    return all.isEmpty()
        ? Decision.drop("no goals any more")
        : Decision.send(
            new GoalsPaper(
                notice.id(),
                notice.notBefore(),
                now.atZone(book.hours().zone(session, owner)),
                Members.nameOf(session, owner).orElse(""),
                Optional.empty(),
                all));
  }
}
