package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** A person's part in a mentorship. */
@Entity
@Table(name = "participant")
public class Participant extends Row {
  /** Independent of seniority (R14). */
  public enum Role {
    MENTOR,
    MENTEE,
    PEER
  }

  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  /** Slack user id. */
  @Column(name = "person", nullable = false, length = 32)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, length = 16)
  private Role role;

  /**
   * A mentor's numbered place, 1 to their capacity, while the mentorship is open: a unique key
   * holds two acceptances for the last place apart. Null for others and after the end.
   */
  @Column(name = "place")
  private @Nullable Integer place;

  /** For Hibernate. */
  protected Participant() {}

  public Participant(String mentorship, String person, Role role, @Nullable Integer place) {
    super(Ids.fresh());
    this.mentorship = mentorship;
    this.person = person;
    this.role = role;
    this.place = place;
  }

  void freePlace() {
    place = null;
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

  public @Nullable Integer place() {
    return place;
  }
}
