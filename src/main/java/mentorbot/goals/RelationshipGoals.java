package mentorbot.goals;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.goals.GoalTexts.Kind;
import org.hibernate.StatelessSession;

/** What has become of somebody's own goals, mostly of one relationship, for that person alone. */
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

  /**
   * A goal with what became of it and of its milestones; {@code amount} of {@code target} in {@code
   * unit}, where it is counted.
   */
  public record Whole(
      Summary summary,
      Instant loggedAt,
      Optional<Instant> closedAt,
      int amount,
      Optional<Integer> target,
      String unit,
      List<Stone> stones) {
    public Whole {
      stones = List.copyOf(stones);
    }
  }

  public record Stone(String title, Optional<Instant> reachedAt) {}

  /** The same goals, to be printed for their owner. */
  public List<Whole> whole(StatelessSession session, String owner, String mentorship) {
    return new Goals_(session)
        .ownOf(owner, mentorship, Limit.of(MOST)).stream()
            .map(goal -> whole(session, goal))
            .toList();
  }

  /** All of theirs, what goes on first; at most as many. */
  List<Whole> ofAll(StatelessSession session, String owner) {
    return new Goals_(session)
        .ownOf(owner, Limit.of(MOST)).stream().map(goal -> whole(session, goal)).toList();
  }

  private Whole whole(StatelessSession session, Goal goal) {
    var unit = book.texts().openNullable(goal, Kind.UNIT, goal.unit);
    return new Whole(
        summary(session, goal),
        goal.loggedAt,
        Optional.ofNullable(goal.closedAt),
        goal.amount,
        Optional.ofNullable(goal.target),
        unit == null ? "" : unit,
        new GoalPlans_(session)
            .milestones(goal.id(), Limit.of(GoalBook.MOST_SHOWN)).stream()
                .map(
                    stone ->
                        new Stone(
                            book.texts().open(stone, Kind.MILESTONE, stone.title),
                            Optional.ofNullable(stone.reachedAt)))
                .toList());
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
