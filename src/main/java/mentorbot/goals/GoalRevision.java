package mentorbot.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** What a goal was before it was revised, and why it changed if its owner said so (R49). */
@Entity
@Table(name = "goal_revision")
public final class GoalRevision extends Row {
  @Column(name = "goal", nullable = false, length = 64)
  String goal;

  @Column(name = "owner", nullable = false, length = 32)
  String owner;

  /** 1 for the goal as it was logged. */
  @Column(name = "number", nullable = false)
  int number;

  @Column(name = "title", nullable = false)
  byte[] title;

  @Column(name = "reason")
  byte @Nullable [] reason;

  @Column(name = "due_on")
  @Nullable LocalDate due;

  @Column(name = "target")
  @Nullable Integer target;

  @Column(name = "made_at", nullable = false)
  Instant madeAt;

  /** For Hibernate. */
  GoalRevision() {}

  GoalRevision(
      String id, Goal before, int number, byte[] title, byte @Nullable [] reason, Instant madeAt) {
    super(id);
    this.goal = before.id();
    this.owner = before.owner;
    this.number = number;
    this.title = title;
    this.reason = reason;
    this.due = before.due;
    this.target = before.target;
    this.madeAt = madeAt;
  }
}
