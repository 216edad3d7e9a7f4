package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import mentorbot.mentorships.Participant.Role;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** Somebody's part in a group that went on without them. */
@Entity
@Table(name = "former_participant")
public final class FormerParticipant extends Row {
  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, length = 16)
  private Role role;

  @Column(name = "joined_at")
  private @Nullable Instant joinedAt;

  @Column(name = "left_at", nullable = false)
  private Instant leftAt;

  /** A coordinator did it for them, as they could no longer be reached. */
  @Column(name = "for_absence", nullable = false)
  private boolean forAbsence;

  /** Sealed; only who wrote it may read it. */
  @Column(name = "reason")
  private byte @Nullable [] reason;

  /** For Hibernate. */
  FormerParticipant() {}

  FormerParticipant(Participant part, Instant leftAt, boolean forAbsence) {
    super(Ids.fresh());
    this.mentorship = part.mentorship();
    this.person = part.person();
    this.role = part.role();
    this.joinedAt = part.joinedAt().orElse(null);
    this.leftAt = leftAt;
    this.forAbsence = forAbsence;
  }

  void note(byte @Nullable [] sealed) {
    reason = sealed;
  }

  public String mentorship() {
    return mentorship;
  }

  public String person() {
    return person;
  }

  public Role role() {
    return role;
  }

  public Optional<Instant> joinedAt() {
    return Optional.ofNullable(joinedAt);
  }

  public Instant leftAt() {
    return leftAt;
  }

  public boolean forAbsence() {
    return forAbsence;
  }
}
