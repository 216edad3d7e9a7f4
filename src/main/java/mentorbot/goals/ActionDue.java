package mentorbot.goals;

import java.time.Instant;
import java.time.LocalDate;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Reminds whoever an action is for, on the day before it is due. */
public final class ActionDue implements NoticeKind<ActionDue.Due> {
  public static final String NAME = "goals.action-due";

  private final GoalBook book;

  public ActionDue(GoalBook book) {
    this.book = book;
  }

  /** {@code owner} is the owner of the goal, perhaps the reader. */
  public record Due(GoalRef action, String title, String owner, LocalDate day, boolean done) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public Decision<Due> decide(StatelessSession session, Notice notice, Instant now) {
    var found =
        new GoalPlans_(session)
            .action(notice.subject())
            .filter(action -> action.assignee.equals(notice.recipient()));
    var day = found.map(action -> action.due).orElse(null);
    if (day == null) {
      return Decision.drop("the action is gone");
    }
    var action = found.orElseThrow();
    boolean sent = notice.sentAt() != null;
    if (!sent && !action.open()) {
      return Decision.drop("done already");
    }
    if (!sent && book.today(session, notice.recipient()).isAfter(day)) {
      return Decision.drop("the day has passed");
    }
    var shown = book.action(action);
    return Decision.send(new Due(shown.ref(), shown.title(), action.owner, day, !action.open()));
  }
}
