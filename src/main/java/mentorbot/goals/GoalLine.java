package mentorbot.goals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one typed line means: a new goal or a step towards one. Reading never fails: what isn't
 * understood stays part of the title.
 */
public sealed interface GoalLine {
  /** Nothing but blanks. */
  record Empty() implements GoalLine {}

  /** {@code title} is what was typed, without the words that became a day or a horizon. */
  record NewGoal(
      String title,
      @Nullable LocalDate due,
      @Nullable Horizon horizon,
      @Nullable Cadence cadence,
      @Nullable Measure measure)
      implements GoalLine {
    GoalKind kind() {
      if (cadence != null) {
        return GoalKind.PACT;
      }
      return due != null && measure != null ? GoalKind.SMART : GoalKind.PLAIN;
    }
  }

  /**
   * A step. {@code about} holds the words that may name a goal; {@code certain} is false if the
   * line reads like a step only when there is a goal it fits ("placed two lines").
   */
  record Step(String about, @Nullable Measure amount, boolean finished, boolean certain)
      implements GoalLine {}

  /** {@code today} is the writer's own day: "this week" ends where they are. */
  static GoalLine read(String text, LocalDate today) {
    var line = text.strip();
    if (line.isEmpty()) {
      return new Empty();
    }
    return StepWords.read(line).<GoalLine>map(step -> step).orElseGet(() -> newGoal(line, today));
  }

  static NewGoal newGoal(String text, LocalDate today) {
    var line = text.strip();
    var split = DueWords.split(line, today);
    Optional<Cadence> cadence = CadenceWords.in(split.rest());
    var measure = cadence.isPresent() ? Optional.<Measure>empty() : Amounts.target(split.rest());
    return new NewGoal(
        split.rest(), split.due(), split.horizon(), cadence.orElse(null), measure.orElse(null));
  }
}
