package mentorbot.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * Something its owner wants to reach or keep up (R46, R47). Everything typed is sealed, shared or
 * not; sharing opens it to the other people of its mentorship while that is open.
 */
@Entity
@Table(name = "goal")
public final class Goal extends Row {
  private static final long MOST = 1_000_000_000;

  @Column(name = "owner", nullable = false, length = 32)
  String owner;

  /** Who thought of it (R47): the owner, a mentor, or {@link GoalSuggestion#PROGRAMME}. */
  @Column(name = "set_by", nullable = false, length = 32)
  String setBy;

  @Column(name = "mentorship", length = 64)
  @Nullable String mentorship;

  @Column(name = "shared", nullable = false)
  boolean shared;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 16)
  GoalKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  GoalState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "horizon", length = 16)
  @Nullable Horizon horizon;

  @Enumerated(EnumType.STRING)
  @Column(name = "cadence", length = 16)
  @Nullable Cadence cadence;

  /** An id of the programme's areas. */
  @Column(name = "area", length = 75)
  @Nullable String area;

  @Column(name = "title", nullable = false)
  byte[] title;

  @Column(name = "unit")
  byte @Nullable [] unit;

  @Column(name = "why")
  byte @Nullable [] why;

  @Column(name = "first_step")
  byte @Nullable [] firstStep;

  @Column(name = "signs")
  byte @Nullable [] signs;

  @Column(name = "due_on")
  @Nullable LocalDate due;

  @Column(name = "target")
  @Nullable Integer target;

  /** What the steps add up to, in the unit. */
  @Column(name = "amount", nullable = false)
  int amount;

  @Column(name = "skipped", nullable = false, length = 100)
  String skipped = "";

  @Column(name = "logged_at", nullable = false)
  Instant loggedAt;

  @Column(name = "touched_at", nullable = false)
  Instant touchedAt;

  @Column(name = "closed_at")
  @Nullable Instant closedAt;

  /** For Hibernate. */
  Goal() {}

  Goal(String id, String owner, byte[] title, GoalKind kind, Instant now) {
    super(id);
    this.owner = owner;
    this.setBy = owner;
    this.title = title;
    this.kind = kind;
    this.state = GoalState.ACTIVE;
    this.loggedAt = now;
    this.touchedAt = now;
  }

  boolean active() {
    return state == GoalState.ACTIVE;
  }

  boolean reached() {
    return target != null && amount >= target;
  }

  void step(int by, Instant now) {
    amount = (int) Math.min(MOST, (long) amount + by);
    touchedAt = now;
  }

  void takeBack(int by, Instant now) {
    amount = Math.max(0, amount - by);
    touchedAt = now;
  }

  void close(GoalState how, Instant now) {
    state = how;
    closedAt = now;
    touchedAt = now;
  }

  void reopen(Instant now) {
    state = GoalState.ACTIVE;
    closedAt = null;
    touchedAt = now;
  }

  void share(String with, Instant now) {
    mentorship = with;
    shared = true;
    touchedAt = now;
  }

  void keepPrivate(Instant now) {
    shared = false;
    touchedAt = now;
  }

  void skip(MissingPart part) {
    var parts = MissingPart.read(skipped);
    parts.add(part);
    skipped = MissingPart.write(parts);
  }

  Optional<MissingPart> missing() {
    return active()
        ? MissingPart.next(kind, present(), MissingPart.read(skipped))
        : Optional.empty();
  }

  private Set<MissingPart> present() {
    var present = EnumSet.noneOf(MissingPart.class);
    note(present, MissingPart.DUE, due != null || horizon == Horizon.LONG);
    note(present, MissingPart.CADENCE, cadence != null);
    note(present, MissingPart.SIGNS, target != null || signs != null);
    note(present, MissingPart.WHY, why != null);
    note(present, MissingPart.FIRST_STEP, firstStep != null);
    return present;
  }

  private static void note(Set<MissingPart> present, MissingPart part, boolean there) {
    if (there) {
      present.add(part);
    }
  }
}
