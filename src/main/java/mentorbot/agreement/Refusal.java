package mentorbot.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** A proposed amendment that a party declined, or its author withdrew; no reason is asked. */
@Entity
@Table(name = "agreement_refusal")
public final class Refusal extends Row {
  @Column(name = "agreement", nullable = false, length = 64)
  private String agreement;

  @Column(name = "number", nullable = false)
  private int number;

  @Column(name = "refused_by", nullable = false, length = 32)
  private String refusedBy;

  /** Programme clock. */
  @Column(name = "refused_at", nullable = false)
  private Instant refusedAt;

  /** For Hibernate. */
  Refusal() {}

  Refusal(String agreement, int number, String refusedBy, Instant refusedAt) {
    super(Ids.fresh());
    this.agreement = agreement;
    this.number = number;
    this.refusedBy = refusedBy;
    this.refusedAt = refusedAt;
  }

  int number() {
    return number;
  }

  String refusedBy() {
    return refusedBy;
  }

  Instant refusedAt() {
    return refusedAt;
  }
}
