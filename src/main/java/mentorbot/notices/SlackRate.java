package mentorbot.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;

/** How far the calls of one method to one workspace are given away; the id is the method's. */
@Entity
@Table(name = "slack_rate")
public final class SlackRate extends Row {
  /** Whoever asks next may call then. Wall clock. */
  @Column(name = "next_at", nullable = false)
  private Instant nextAt;

  /** Slack asked for that. Wall clock. */
  @Column(name = "paused_until", nullable = false)
  private Instant pausedUntil;

  /** For Hibernate. */
  SlackRate() {}

  SlackRate(String method) {
    super(method);
    this.nextAt = Instant.EPOCH;
    this.pausedUntil = Instant.EPOCH;
  }

  public Instant nextAt() {
    return nextAt;
  }

  public Instant pausedUntil() {
    return pausedUntil;
  }
}
