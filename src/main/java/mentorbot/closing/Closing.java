package mentorbot.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * How one party closes a relationship that had begun (R71). What was learned and would be done
 * differently is for its author alone; the thanks are for the others, once they are given. All
 * three are sealed, and erased on a day that is known from the start.
 */
@Entity
@Table(name = "closing")
public final class Closing extends Row {
  /** Whether the party has looked back. */
  public enum State {
    OFFERED,
    CLOSED,
    /** The party would rather not: that is an end too, and nobody hears of it. */
    LET_GO
  }

  /** What has become of the note of thanks. */
  public enum Thanks {
    NONE,
    WAITING,
    GIVEN
  }

  @Column(name = "mentorship", nullable = false, length = 64)
  String mentorship;

  @Column(name = "person", nullable = false, length = 32)
  String person;

  /** From 1; another one for whoever joined a group again and leaves it again. */
  @Column(name = "turn", nullable = false)
  int turn;

  /** Programme clock. */
  @Column(name = "ended_at", nullable = false)
  Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  State state;

  @Column(name = "closed_at")
  @Nullable Instant closedAt;

  @Column(name = "learned")
  byte @Nullable [] learned;

  @Column(name = "differently")
  byte @Nullable [] differently;

  @Column(name = "thanks")
  byte @Nullable [] thanks;

  @Enumerated(EnumType.STRING)
  @Column(name = "thanks_state", nullable = false, length = 16)
  Thanks thanksState;

  /** From then on the thanks are given. */
  @Column(name = "thanks_due", nullable = false)
  Instant thanksDue;

  /** Whether the others' certificates may bear this party's name. */
  @Column(name = "name_shown", nullable = false)
  boolean nameShown;

  /** Whether certificates may say how long they met; all parties have to agree. */
  @Column(name = "hours_shown", nullable = false)
  boolean hoursShown;

  /** Would like to go on together; the others hear of it only if they all would. */
  @Column(name = "goes_on", nullable = false)
  boolean goesOn;

  /** The same as peers: whoever was the mentor is so no longer; one may wish both. */
  @Column(name = "as_peers", nullable = false)
  boolean asPeers;

  /** Of a group: then it is looked who would like to go on; null unless this party would. */
  @Column(name = "renew_due")
  @Nullable Instant renewDue;

  /** The relationship in which they do go on. */
  @Column(name = "renewed_as", length = 64)
  @Nullable String renewedAs;

  /** How this party is called on certificates; sealed. */
  @Column(name = "printed_name")
  byte @Nullable [] printedName;

  /** How many certificates this party has had made. */
  @Column(name = "certificates", nullable = false)
  int certificates;

  /** When the last of them was asked for. */
  @Column(name = "certified_at")
  @Nullable Instant certifiedAt;

  /** The day on which the three texts are erased; null once they are. */
  @Column(name = "erase_on")
  @Nullable LocalDate eraseOn;

  /** For Hibernate. */
  Closing() {}

  Closing(
      String mentorship,
      String person,
      int turn,
      Instant endedAt,
      Instant thanksDue,
      LocalDate eraseOn) {
    super(Ids.fresh());
    this.turn = turn;
    this.mentorship = mentorship;
    this.person = person;
    this.endedAt = endedAt;
    this.thanksDue = thanksDue;
    this.eraseOn = eraseOn;
    this.state = State.OFFERED;
    this.thanksState = Thanks.NONE;
  }

  boolean open() {
    return state == State.OFFERED;
  }

  boolean erased() {
    return eraseOn == null;
  }

  void closed(State how, Instant now) {
    state = how;
    if (closedAt == null) {
      closedAt = now;
    }
  }

  void takeBackThanks() {
    thanks = null;
    thanksState = Thanks.NONE;
  }

  void erase() {
    learned = null;
    differently = null;
    thanks = null;
    eraseOn = null;
  }
}
