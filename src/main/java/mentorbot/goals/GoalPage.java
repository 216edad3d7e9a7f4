package mentorbot.goals;

import java.time.LocalDate;
import java.util.List;
import mentorbot.mentorships.Participant.Role;
import org.jspecify.annotations.Nullable;

/**
 * A goal with what surrounds it, for its owner only. {@code confidence} runs from the oldest of the
 * latest ratings to the newest; {@code partners} are those it can be shared with.
 */
public record GoalPage(
    GoalFacts goal,
    List<Partner> partners,
    List<Action> actions,
    List<Stone> milestones,
    List<Integer> confidence,
    List<Earlier> earlier) {
  /**
   * The other person of an open relationship of the owner's, and that person's role in it; the name
   * for plain text is empty if Slack has not told it.
   */
  public record Partner(String mentorship, String person, Role role, String name) {}

  /** Something to do; {@code assignee} is a user id. */
  public record Action(
      GoalRef ref, String title, String assignee, @Nullable LocalDate due, boolean done) {}

  /** A milestone. */
  public record Stone(GoalRef ref, String title, boolean reached) {}

  /** What the goal was before a revision, newest first. */
  public record Earlier(
      String title, @Nullable LocalDate due, @Nullable Integer target, @Nullable String reason) {}

  /** With whom it is shared now. */
  public List<Partner> sharedWith() {
    return goal.sharing().shared()
        ? partners.stream().filter(p -> p.mentorship().equals(goal.sharing().mentorship())).toList()
        : List.of();
  }
}
