package mentorbot.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** A person's bigger picture: where to, and in which areas (R48). The id is the person's. */
@Entity
@Table(name = "growth_plan")
public final class GrowthPlan extends Row {
  static final int MOST_AREAS = 5;

  @Column(name = "vision")
  byte @Nullable [] vision;

  @Column(name = "areas", nullable = false, length = 1000)
  private String areas = "";

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  /** For Hibernate. */
  GrowthPlan() {}

  GrowthPlan(String user, Instant now) {
    super(user);
    this.changedAt = now;
  }

  void change(byte @Nullable [] newVision, Collection<String> newAreas, Instant now) {
    vision = newVision;
    areas = String.join(" ", newAreas.stream().limit(MOST_AREAS).toList());
    changedAt = now;
  }

  List<String> areas() {
    return Stream.of(areas.split(" ", -1)).filter(area -> !area.isEmpty()).toList();
  }
}
