package mentorbot.goals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it is shown; for the other people of a shared one without why and first step. {@code
 * suggestedBy} is a user id, or {@link GoalSuggestion#PROGRAMME}; empty: its owner thought of it.
 */
public record GoalFacts(
    String id,
    int version,
    String owner,
    String title,
    GoalKind kind,
    GoalState state,
    @Nullable LocalDate due,
    @Nullable Horizon horizon,
    @Nullable Cadence cadence,
    @Nullable String area,
    Progress progress,
    Details details,
    Sharing sharing,
    Optional<MissingPart> missing,
    Optional<String> suggestedBy) {
  /** {@code unit} is {@link Measure#MINUTES} for time, null if it isn't said. */
  public record Progress(int amount, @Nullable Integer target, @Nullable String unit) {
    public boolean time() {
      return Measure.MINUTES.equals(unit);
    }

    public boolean reached() {
      return target != null && amount >= target;
    }
  }

  /** What the owner wrote beyond the title. */
  public record Details(@Nullable String why, @Nullable String firstStep, @Nullable String signs) {
    static final Details KEPT = new Details(null, null, null);
  }

  /** {@code mentorship} is the relationship it belongs to, if any. */
  public record Sharing(@Nullable String mentorship, boolean shared) {}

  public GoalRef ref() {
    return new GoalRef(id, version);
  }

  public boolean active() {
    return state == GoalState.ACTIVE;
  }
}
