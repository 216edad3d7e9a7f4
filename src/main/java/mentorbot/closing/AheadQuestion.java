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
 * Some weeks before the last day of a group: who would go on after it? Once for each end that was
 * agreed. Every answer changes this row, so that of two at the same time one notices the other.
 */
@Entity
@Table(name = "ahead_question")
public final class AheadQuestion extends Row {
  /** How it stands, or what came of it. */
  public enum State {
    OPEN,
    /** All would: a longer time is filled in, to be signed by all. */
    LONGER,
    /** Some would: what begins after it is drafted. */
    NEXT,
    /** Too few have said so; they are asked again once it is over. */
    NOT_SO_FAR,
    /** It ended before, or another end was agreed on. */
    OFF
  }

  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  /** As agreed, without pauses. */
  @Column(name = "planned_end", nullable = false)
  private LocalDate plannedEnd;

  /** With the pauses that were known when it was looked at last. */
  @Column(name = "ends_on", nullable = false)
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** Programme clock. */
  @Column(name = "decide_at", nullable = false)
  private Instant decideAt;

  /** The last day by the longer time that is filled in. */
  @Column(name = "until_day")
  private @Nullable LocalDate until;

  /** Of those who go on together, once it is drafted. */
  @Column(name = "next_mentorship", length = 64)
  private @Nullable String next;

  /** For Hibernate. */
  AheadQuestion() {}

  AheadQuestion(String mentorship, LocalDate plannedEnd, LocalDate endsOn, Instant decideAt) {
    super(Ids.fresh());
    this.mentorship = mentorship;
    this.plannedEnd = plannedEnd;
    this.endsOn = endsOn;
    this.decideAt = decideAt;
    this.state = State.OPEN;
  }

  void decided(State result) {
    state = result;
  }

  void longer(LocalDate lastDay) {
    state = State.LONGER;
    until = lastDay;
  }

  void next(String drafted) {
    state = State.NEXT;
    next = drafted;
  }

  void endsOn(LocalDate day) {
    endsOn = day;
  }

  void waits(Instant next) {
    decideAt = next;
  }

  boolean open() {
    return state == State.OPEN;
  }

  String mentorship() {
    return mentorship;
  }

  LocalDate plannedEnd() {
    return plannedEnd;
  }

  LocalDate endsOn() {
    return endsOn;
  }

  State state() {
    return state;
  }

  Instant decideAt() {
    return decideAt;
  }

  @Nullable String next() {
    return next;
  }

  @Nullable LocalDate until() {
    return until;
  }
}
