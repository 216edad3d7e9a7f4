package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** Somebody does not want to be matched with somebody again; nobody is ever told (R33). */
@Entity
@Table(name = "not_again")
public final class NotAgain extends Row {
  @Column(name = "person", nullable = false, length = 32)
  private String person;

  @Column(name = "other", nullable = false, length = 32)
  private String other;

  @Column(name = "said_at", nullable = false)
  private Instant saidAt;

  /** For Hibernate. */
  NotAgain() {}

  NotAgain(String person, String other, Instant saidAt) {
    super(Ids.fresh());
    this.person = person;
    this.other = other;
    this.saidAt = saidAt;
  }
}
