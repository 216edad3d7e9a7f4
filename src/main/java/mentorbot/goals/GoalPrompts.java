package mentorbot.goals;

import java.util.Optional;
import org.hibernate.StatelessSession;

/** One question about a goal that may ride along with another prompt, such as a check-in. */
public final class GoalPrompts {
  private static final int LATELY_TOUCHED = 5;

  private final GoalBook book;

  public GoalPrompts(GoalBook book) {
    this.book = book;
  }

  /** The part that is missing of a goal of this person's own. */
  public record Prompt(GoalRef goal, String title, MissingPart part) {}

  /** At most one; empty if nothing is missing that the owner would want. */
  public Optional<Prompt> one(StatelessSession session, String user) {
    return new Goals_(session)
        .latelyTouched(user, LATELY_TOUCHED).stream()
            .flatMap(goal -> goal.missing().map(part -> prompt(goal, part)).stream())
            .findFirst();
  }

  private Prompt prompt(Goal goal, MissingPart part) {
    return new Prompt(new GoalRef(goal.id(), goal.version()), book.title(goal), part);
  }
}
