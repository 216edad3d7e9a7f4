package mentorbot.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A line about something reached that its owner has had posted (R50). The id is that of the goal or
 * milestone, so that one is posted once.
 */
@Entity
@Table(name = "good_news")
public final class GoodNews extends Row {
  /** How it stands. */
  public enum State {
    POSTED,
    /** Slack did not take it; the owner has the line to copy. */
    NOT_POSTED,
    TAKEN_BACK
  }

  @Column(name = "owner", nullable = false, length = 32)
  String owner;

  @Column(name = "channel", nullable = false, length = 32)
  String channel;

  @Column(name = "line", nullable = false)
  byte[] line;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  State state;

  /** How often its owner has pressed Post; each time is told of once. */
  @Column(name = "presses", nullable = false)
  int presses;

  /** Slack's reason for the last refusal. */
  @Column(name = "refusal", length = 64)
  @Nullable String refusal;

  @Column(name = "pressed_at", nullable = false)
  Instant pressedAt;

  /** For Hibernate. */
  GoodNews() {}

  GoodNews(String subject, String owner, String channel, byte[] line, Instant now) {
    super(subject);
    this.owner = owner;
    press(channel, line, now);
  }

  void press(String where, byte[] newLine, Instant now) {
    channel = where;
    line = newLine;
    state = State.POSTED;
    refusal = null;
    presses++;
    pressedAt = now;
  }

  /** {@code nothing}, sealed, takes the place of what was said. */
  void takeBack(byte[] nothing) {
    state = State.TAKEN_BACK;
    line = nothing;
  }

  void refused(String why) {
    state = State.NOT_POSTED;
    refusal = why.length() > 64 ? why.substring(0, 64) : why;
  }
}
