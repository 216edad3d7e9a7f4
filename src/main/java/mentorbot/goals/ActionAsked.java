package mentorbot.goals;

import java.time.Instant;
import java.time.LocalDate;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Tells somebody that an action on another's goal is meant for them. */
public final class ActionAsked implements NoticeKind<ActionAsked.Asked> {
  public static final String NAME = "goals.action-asked";

  private final GoalBook book;

  public ActionAsked(GoalBook book) {
    this.book = book;
  }

  /** {@code by} is the goal's owner. */
  public record Asked(
      GoalRef action, String title, String by, @Nullable LocalDate due, boolean done) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Asked> decide(StatelessSession session, Notice notice, Instant now) {
    return new GoalPlans_(session)
        .action(notice.subject())
        .filter(action -> action.assignee.equals(notice.recipient()))
        .map(action -> Decision.send(asked(action)))
        .orElseGet(() -> Decision.drop("the action is gone"));
  }

  private Asked asked(GoalAction action) {
    var shown = book.action(action);
    return new Asked(shown.ref(), shown.title(), action.owner, action.due, !action.open());
  }
}
