package mentorbot.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody does towards a goal (R50); whoever it is for sees it, even of a private one.
 */
@Entity
@Table(name = "goal_action")
public final class GoalAction extends Row {
  @Column(name = "goal", nullable = false, length = 64)
  String goal;

  /** The goal's owner. */
  @Column(name = "owner", nullable = false, length = 32)
  String owner;

  @Column(name = "assignee", nullable = false, length = 32)
  String assignee;

  @Column(name = "title", nullable = false)
  byte[] title;

  @Column(name = "due_on")
  @Nullable LocalDate due;

  @Column(name = "reminded", nullable = false)
  boolean reminded;

  @Column(name = "done_at")
  @Nullable Instant doneAt;

  @Column(name = "made_at", nullable = false)
  Instant madeAt;

  /** For Hibernate. */
  GoalAction() {}

  GoalAction(
      String id,
      Goal goal,
      String assignee,
      byte[] title,
      @Nullable LocalDate due,
      Instant madeAt) {
    super(id);
    this.goal = goal.id();
    this.owner = goal.owner;
    this.assignee = assignee;
    this.title = title;
    this.due = due;
    this.madeAt = madeAt;
  }

  boolean open() {
    return doneAt == null;
  }
}
