package mentorbot.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;

/**
 * A coordinator, or the channel, that gets a digest: the id is Slack's. The next one is due at the
 * first hour of theirs after {@code since}, on the programme clock; so a late tick, or an outage of
 * weeks, makes one digest and not several.
 */
@Entity
@Table(name = "digest_reader")
public final class DigestReader extends Row {
  @Column(name = "since", nullable = false)
  private Instant since;

  /** In a row, up to the last one, in which no relationship was open. */
  @Column(name = "empty_weeks", nullable = false)
  private int emptyWeeks;

  /** For Hibernate. */
  DigestReader() {}

  DigestReader(String id, Instant since) {
    super(id);
    this.since = since;
  }

  /** {@code anyOpen}: whether any relationship is. */
  void told(Instant now, boolean anyOpen) {
    since = now;
    emptyWeeks = anyOpen ? 0 : emptyWeeks + 1;
  }

  /** That nothing is open has been said, and nothing has been since. */
  boolean emptyAgain() {
    return emptyWeeks > 1;
  }

  Instant since() {
    return since;
  }
}
