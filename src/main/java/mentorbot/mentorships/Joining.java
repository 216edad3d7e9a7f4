package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/**
 * Somebody has said yes to joining a relationship. They are a party of the agreement that all sign
 * anew, and of nothing else until all have.
 */
@Entity
@Table(name = "joining")
public final class Joining extends Row {
  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  @Column(name = "since", nullable = false)
  private Instant since;

  /** Until then all have to have signed; programme clock. */
  @Column(name = "lapses_at", nullable = false)
  private Instant lapsesAt;

  /** For Hibernate. */
  Joining() {}

  Joining(String mentorship, String person, Instant since, Instant lapsesAt) {
    super(Ids.fresh());
    this.mentorship = mentorship;
    this.person = person;
    this.since = since;
    this.lapsesAt = lapsesAt;
  }

  public String mentorship() {
    return mentorship;
  }

  public String person() {
    return person;
  }

  public Instant since() {
    return since;
  }

  Instant lapsesAt() {
    return lapsesAt;
  }
}
