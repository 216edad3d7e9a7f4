package mentorbot.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A person's mailbox; the id is the person's. Whoever holds its lease may write to them. All
 * instants are on the wall clock.
 */
@Entity
@Table(name = "mailbox")
public final class Mailbox extends Row {
  @Column(name = "owner", length = 64)
  private @Nullable String owner;

  @Column(name = "leased_until")
  private @Nullable Instant leasedUntil;

  /** Leave them alone until then: Slack asked us to, or something failed. */
  @Column(name = "retry_at")
  private @Nullable Instant retryAt;

  /** Failures in a row. */
  @Column(name = "failures", nullable = false)
  private int failures;

  /** Our conversation with them, once known. */
  @Column(name = "channel", length = 32)
  private @Nullable String channel;

  /** The newest message we know to stand there: whatever we don't know of is newer. */
  @Column(name = "last_ts", length = 32)
  private @Nullable String lastTs;

  /** Why Slack can't reach them; null if it can. */
  @Column(name = "unreachable", length = 200)
  private @Nullable String unreachable;

  /** They leave no open minute in 48 hours, and this was noted. */
  @Column(name = "no_open_hours", nullable = false)
  private boolean noOpenHours;

  /** For Hibernate. */
  Mailbox() {}

  Mailbox(String user) {
    super(user);
  }

  int failures() {
    return failures;
  }

  @Nullable String channel() {
    return channel;
  }

  @Nullable String lastTs() {
    return lastTs;
  }

  @Nullable String unreachable() {
    return unreachable;
  }

  boolean noOpenHours() {
    return noOpenHours;
  }

  @Nullable String owner() {
    return owner;
  }

  @Nullable Instant leasedUntil() {
    return leasedUntil;
  }

  @Nullable Instant retryAt() {
    return retryAt;
  }
}
