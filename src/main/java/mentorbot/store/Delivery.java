package mentorbot.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

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

  static String idOf(String key) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 20);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
