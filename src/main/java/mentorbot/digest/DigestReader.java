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

  /** For Hibernate. */
  DigestReader() {}

  DigestReader(String id, Instant since) {
    super(id);
    this.since = since;
  }

  void told(Instant now) {
    since = now;
  }

  Instant since() {
    return since;
  }
}
