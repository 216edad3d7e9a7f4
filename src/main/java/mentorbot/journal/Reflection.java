package mentorbot.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** Two questions offered to one person after a conversation, once a day and relationship (R57). */
@Entity
@Table(name = "journal_reflection")
public final class Reflection extends Row {
  /** How far it has got. */
  public enum State {
    OFFERED,
    WRITTEN,
    LET_GO
  }

  @Column(name = "person", nullable = false, length = 32)
  String person;

  @Column(name = "mentorship", nullable = false, length = 64)
  String mentorship;

  /** The day of the conversation. */
  @Column(name = "held_on", nullable = false)
  LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  State state;

  /** For Hibernate. */
  Reflection() {}

  Reflection(String person, String mentorship, LocalDate heldOn) {
    super(Ids.fresh());
    this.person = person;
    this.mentorship = mentorship;
    this.heldOn = heldOn;
    this.state = State.OFFERED;
  }

  boolean open() {
    return state == State.OFFERED;
  }
}
