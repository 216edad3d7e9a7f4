package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person can be reached: not while their account is deactivated or messages come back.
 */
@MappedSuperclass
abstract class Reachability extends Habits {
  @Column(name = "deactivated_at")
  private @Nullable Instant deactivatedAt;

  @Column(name = "unreachable_since")
  private @Nullable Instant unreachableSince;

  /** Slack's error code. */
  @Column(name = "unreachable_why", length = 200)
  private @Nullable String unreachableWhy;

  /** A coordinator has taken note. */
  @Column(name = "unreachable_seen")
  private @Nullable Boolean unreachableSeen;

  /** Why a coordinator looks after them; a column of its own, which an index finds. */
  enum Away {
    DEACTIVATED,
    /** Messages come back and no coordinator has taken note. */
    MISSED
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "away", length = 16)
  private @Nullable Away away;

  /** For Hibernate. */
  protected Reachability() {}

  Reachability(String user) {
    super(user);
  }

  void deactivate(Instant now) {
    deactivatedAt = now;
    away = Away.DEACTIVATED;
  }

  void comeBack() {
    deactivatedAt = null;
    reach();
  }

  void missed(String why, Instant now) {
    unreachableSince = now;
    unreachableWhy = why;
    unreachableSeen = false;
    away = Away.MISSED;
  }

  void reach() {
    unreachableSince = null;
    unreachableWhy = null;
    unreachableSeen = null;
    away = null;
  }

  void absenceSeen() {
    unreachableSeen = true;
    away = deactivated() ? Away.DEACTIVATED : null;
  }

  /** Since when Slack calls the account deactivated; empty for everybody else. */
  public Optional<Instant> deactivatedAt() {
    return Optional.ofNullable(deactivatedAt);
  }

  public boolean deactivated() {
    return deactivatedAt != null;
  }

  boolean seen() {
    return Boolean.TRUE.equals(unreachableSeen);
  }

  Optional<Instant> unreachableSince() {
    return Optional.ofNullable(unreachableSince);
  }

  Optional<String> unreachableWhy() {
    return Optional.ofNullable(unreachableWhy);
  }
}
