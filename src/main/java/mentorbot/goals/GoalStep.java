package mentorbot.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** One step towards a goal. Note and confidence are the owner's alone, even of a shared goal. */
@Entity
@Table(name = "goal_step")
public final class GoalStep extends Row {
  @Column(name = "goal", nullable = false, length = 64)
  String goal;

  @Column(name = "owner", nullable = false, length = 32)
  String owner;

  @Column(name = "amount", nullable = false)
  int amount;

  /** How sure the owner felt, 1 to 5; null if not told (R51). */
  @Column(name = "confidence")
  @Nullable Integer confidence;

  @Column(name = "note")
  byte @Nullable [] note;

  @Column(name = "done_at", nullable = false)
  Instant doneAt;

  /** For Hibernate. */
  GoalStep() {}

  GoalStep(String id, Goal goal, int amount, byte @Nullable [] note, Instant doneAt) {
    super(id);
    this.goal = goal.id();
    this.owner = goal.owner;
    this.amount = amount;
    this.note = note;
    this.doneAt = doneAt;
  }
}
