package mentorbot.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/**
 * One date on which all parties of a relationship are asked how it should go on (R58). What came of
 * it is told to all at once, when its time is over: told any sooner it would say who has answered.
 */
@Entity
@Table(name = "review")
public final class Review extends Row {
  /** How it stands; which of the parties said what is in none of these. */
  public enum State {
    OPEN,
    /** Every party said that they want to continue. */
    CONTINUE,
    /** Anything else, also that somebody has not answered. */
    TALK,
    /** Called off: the relationship ended or rested, or nobody could be asked in time. */
    OFF
  }

  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  /** As the agreement names it. */
  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  /** The first of this relationship, with the question whether the two get on (R28). */
  @Column(name = "first_one", nullable = false)
  private boolean first;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** The same moment for everybody. Programme clock. */
  @Column(name = "closes_at", nullable = false)
  private Instant closesAt;

  /** The latest of its relationship; kept so that a tick need not read all. */
  @Column(name = "newest", nullable = false)
  private boolean newest = true;

  /** For Hibernate. */
  Review() {}

  private Review(String mentorship, LocalDate dueOn, boolean first, State state, Instant closesAt) {
    super(Ids.fresh());
    this.mentorship = mentorship;
    this.dueOn = dueOn;
    this.first = first;
    this.state = state;
    this.closesAt = closesAt;
  }

  static Review open(String mentorship, LocalDate dueOn, boolean first, Instant closesAt) {
    return new Review(mentorship, dueOn, first, State.OPEN, closesAt);
  }

  /** Nobody is asked on this date. */
  static Review leftOut(String mentorship, LocalDate dueOn, Instant now) {
    return new Review(mentorship, dueOn, false, State.OFF, now);
  }

  void close(State result) {
    state = result;
  }

  /** Whether answers count still. */
  boolean takesAnswers(Instant now) {
    return state == State.OPEN && closesAt.isAfter(now);
  }

  String mentorship() {
    return mentorship;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  boolean first() {
    return first;
  }

  State state() {
    return state;
  }

  Instant closesAt() {
    return closesAt;
  }
}
