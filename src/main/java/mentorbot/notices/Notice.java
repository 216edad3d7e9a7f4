package mentorbot.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.logs.Trail;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be told to one person. It holds no content: what it says is made from current data
 * when it is sent, and made again when it has changed.
 */
@Entity
@Table(name = "notice")
public final class Notice extends Row {
  /** How far it has got. */
  public enum State {
    WAITING,
    SENT,
    DROPPED
  }

  @Column(name = "recipient", nullable = false, length = 32)
  private String recipient;

  @Column(name = "kind", nullable = false, length = 64)
  private String kind;

  @Column(name = "subject", nullable = false, length = 64)
  private String subject;

  @Column(name = "unique_key", nullable = false, length = 200)
  private String uniqueKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** Programme clock. */
  @Column(name = "not_before", nullable = false)
  private Instant notBefore;

  /** Programme clock; null until sent. */
  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "channel", length = 32)
  private @Nullable String channel;

  @Column(name = "message_ts", length = 32)
  private @Nullable String messageTs;

  /** What it tells of has changed since it was sent: the message is to be edited. */
  @Column(name = "stale", nullable = false)
  private boolean stale;

  /** A call went out whose outcome is not known: look before sending again. Wall clock. */
  @Column(name = "attempted_at")
  private @Nullable Instant attemptedAt;

  @Column(name = "reason", length = 200)
  private @Nullable String reason;

  /** Not to be sent before this, for its reader's sake (quiet time, budget). Programme clock. */
  @Column(name = "held_until")
  private @Nullable Instant heldUntil;

  /** Went out in a message that counts against the reader's budget. */
  @Column(name = "counted", nullable = false)
  private boolean counted;

  /** Of the request or job that left it; null for surveys, where nothing is to be followed. */
  @Column(name = "trail", length = 16)
  private @Nullable String trail;

  /** The order in which notices were put in; given by the database. */
  @Column(name = "put_order", insertable = false, updatable = false)
  private long putOrder;

  /** For Hibernate. */
  Notice() {}

  Notice(NewNotice made) {
    super(Ids.fresh());
    this.recipient = made.recipient();
    this.kind = made.kind();
    this.subject = made.subject();
    this.uniqueKey = made.key();
    this.notBefore = made.notBefore();
    this.state = State.WAITING;
    this.trail = Trail.isDiscreet(made.kind()) ? null : Trail.current();
  }

  public String recipient() {
    return recipient;
  }

  public String kind() {
    return kind;
  }

  /** The id of the record it tells of. */
  public String subject() {
    return subject;
  }

  public State state() {
    return state;
  }

  public Instant notBefore() {
    return notBefore;
  }

  public @Nullable Instant sentAt() {
    return sentAt;
  }

  public @Nullable String channel() {
    return channel;
  }

  public @Nullable String messageTs() {
    return messageTs;
  }

  public boolean stale() {
    return stale;
  }

  @Nullable Instant attemptedAt() {
    return attemptedAt;
  }

  @Nullable Instant heldUntil() {
    return heldUntil;
  }

  /** Why it was dropped; null unless it was. */
  public @Nullable String reason() {
    return reason;
  }

  public @Nullable String trail() {
    return trail;
  }

  /** Of two that are due at once, the one that was put in later has the greater one. */
  public long putOrder() {
    return putOrder;
  }

  boolean counted() {
    return counted;
  }

  /** As in {@link NewNotice#key()}. */
  public String key() {
    return uniqueKey;
  }
}
