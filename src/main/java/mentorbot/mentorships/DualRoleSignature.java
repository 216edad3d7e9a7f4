package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** One party's acknowledgement of a dual role; on the wall clock, as every signature. */
@Entity
@Table(name = "dual_role_signature")
public final class DualRoleSignature extends Row {
  @Column(name = "dual_role", nullable = false, length = 64)
  private String dualRole;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  @Column(name = "signed_at", nullable = false)
  private Instant signedAt;

  /** For Hibernate. */
  DualRoleSignature() {}

  DualRoleSignature(String dualRole, String person, Instant signedAt) {
    super(Ids.fresh());
    this.dualRole = dualRole;
    this.person = person;
    this.signedAt = signedAt;
  }

  String person() {
    return person;
  }
}
