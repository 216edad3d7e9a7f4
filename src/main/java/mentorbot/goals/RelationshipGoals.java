package mentorbot.goals;

import jakarta.data.Limit;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What has become of somebody's own goals of one relationship, for that person alone. */
public final class RelationshipGoals {
  private static final int MOST = 30;

  private final GoalBook book;

  public RelationshipGoals(GoalBook book) {
    this.book = book;
  }

  /** {@code reached} of so many milestones; {@code area} is an id of the programme's areas. */
  public record Summary(
      String title, GoalState state, int reached, int milestones, Optional<String> area) {}

  /** At most thirty. */
  public List<Summary> of(StatelessSession session, String owner, String mentorship) {
    return new Goals_(session)
        .ownOf(owner, mentorship, Limit.of(MOST)).stream()
            .map(goal -> summary(session, goal))
            .toList();
  }

  private Summary summary(StatelessSession session, Goal goal) {
    var stones = new GoalPlans_(session).milestones(goal.id(), Limit.of(GoalBook.MOST_SHOWN));
    return new Summary(
        book.title(goal),
        goal.state,
        (int) stones.stream().filter(stone -> stone.reachedAt != null).count(),
        stones.size(),
        Optional.ofNullable(goal.area));
  }
}
