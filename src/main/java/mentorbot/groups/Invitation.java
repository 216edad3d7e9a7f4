package mentorbot.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** What one person answers to an {@link Opening}; a no is told to nobody. */
@Entity
@Table(name = "group_invitation")
public final class Invitation extends Row {
  /** Where it stands. */
  public enum State {
    ASKED,
    YES,
    NO,
    /** Not answered in time, or no longer asked. */
    OVER
  }

  @Column(name = "opening", nullable = false, length = 64)
  private String opening;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** For Hibernate. */
  Invitation() {}

  Invitation(String opening, String person) {
    super(Ids.fresh());
    this.opening = opening;
    this.person = person;
    this.state = State.ASKED;
  }

  /** They can still join what has come of it. */
  void moves(String next) {
    opening = next;
  }

  void become(State next) {
    state = next;
  }

  String opening() {
    return opening;
  }

  String person() {
    return person;
  }

  State state() {
    return state;
  }
}
