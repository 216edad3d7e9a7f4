package mentorbot.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** A point on the way to a goal that is worth noticing (R48, R50). */
@Entity
@Table(name = "goal_milestone")
public final class Milestone extends Row {
  @Column(name = "goal", nullable = false, length = 64)
  String goal;

  @Column(name = "owner", nullable = false, length = 32)
  String owner;

  @Column(name = "title", nullable = false)
  byte[] title;

  @Column(name = "reached_at")
  @Nullable Instant reachedAt;

  @Column(name = "made_at", nullable = false)
  Instant madeAt;

  /** For Hibernate. */
  Milestone() {}

  Milestone(String id, Goal goal, byte[] title, Instant madeAt) {
    super(id);
    this.goal = goal.id();
    this.owner = goal.owner;
    this.title = title;
    this.madeAt = madeAt;
  }
}
