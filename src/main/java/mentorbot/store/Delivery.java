package mentorbot.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A delivery from Slack that has had its effect; its id is a digest of Slack's own key. */
@Entity
@Table(name = "delivery")
final class Delivery extends Row {
  /** Wall-clock time, for purging. */
  @Column(name = "claimed_at", nullable = false)
  Instant claimedAt;

  Delivery() {}

  Delivery(String id, Instant claimedAt) {
    super(id);
    this.claimedAt = claimedAt;
  }
}
