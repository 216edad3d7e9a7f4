package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator's proposal to allow a pair of which one reports to the other: both acknowledge it,
 * and somebody independent is there for them (R25).
 */
@Entity
@Table(name = "dual_role")
public final class DualRole extends Row {
  /** How far it is. */
  public enum State {
    PROPOSED,
    /** Both have signed. */
    SIGNED,
    /** One of them would rather not; the pair stays blocked. */
    DECLINED
  }

  @Column(name = "person_one", nullable = false, length = 32)
  private String one;

  @Column(name = "person_two", nullable = false, length = 32)
  private String two;

  /** Present unless declined: one proposal a pair. */
  @Column(name = "open_pair", length = 80)
  private @Nullable String openPair;

  @Column(name = "contact", nullable = false, length = 32)
  private String contact;

  /** What both acknowledge, as it stood when it was proposed: what is signed is what was shown. */
  @Column(name = "wording", nullable = false, length = 1200)
  private String wording;

  @Column(name = "proposed_by", nullable = false, length = 32)
  private String proposedBy;

  @Column(name = "proposed_at", nullable = false)
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** For Hibernate. */
  DualRole() {}

  DualRole(
      String one,
      String two,
      String contact,
      String wording,
      String proposedBy,
      Instant proposedAt) {
    super(Ids.fresh());
    this.one = one;
    this.two = two;
    this.openPair = Mentorship.pair(one, two);
    this.contact = contact;
    this.wording = wording;
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
    this.state = State.PROPOSED;
  }

  void signedByBoth() {
    state = State.SIGNED;
  }

  void decline() {
    state = State.DECLINED;
    openPair = null;
  }

  List<String> parties() {
    return List.of(one, two);
  }

  String otherThan(String person) {
    return person.equals(one) ? two : one;
  }

  State state() {
    return state;
  }

  String contact() {
    return contact;
  }

  String wording() {
    return wording;
  }

  String proposedBy() {
    return proposedBy;
  }
}
