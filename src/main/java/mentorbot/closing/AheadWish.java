package mentorbot.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** What one member of a group says to an {@link AheadQuestion}; nobody else ever sees it. */
@Entity
@Table(name = "ahead_wish")
public final class AheadWish extends Row {
  /** How it stands; a no is not kept once all is decided. */
  public enum State {
    ASKED,
    YES,
    NO,
    OVER
  }

  @Column(name = "question", nullable = false, length = 64)
  private String question;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** For Hibernate. */
  AheadWish() {}

  AheadWish(String question, String person) {
    super(Ids.fresh());
    this.question = question;
    this.person = person;
    this.state = State.ASKED;
  }

  void become(State next) {
    state = next;
  }

  boolean yes() {
    return state == State.YES;
  }

  String question() {
    return question;
  }

  String person() {
    return person;
  }

  State state() {
    return state;
  }
}
