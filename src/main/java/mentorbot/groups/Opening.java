package mentorbot.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** A group that is to come together, or that one more person is asked into (R13, R16). */
@Entity
@Table(name = "group_opening")
public final class Opening extends Row {
  /** Where it stands. */
  public enum State {
    OPEN,
    /** They are together, or the person asked has said yes. */
    DONE,
    /** Too few could, or its opener called it off; who said what is told to nobody. */
    OVER
  }

  @Column(name = "opener", nullable = false, length = 32)
  private String opener;

  /** The opener would be the mentor; else all are peers. */
  @Column(name = "led", nullable = false)
  private boolean led;

  /** An id of the programme's areas; null if it is general. */
  @Column(name = "area", length = 75)
  private @Nullable String area;

  /** Sealed; those who are asked read it. */
  @Column(name = "purpose")
  private byte @Nullable [] purpose;

  /** Sealed; what it would be called, if its opener said so. */
  @Column(name = "name")
  private byte @Nullable [] name;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** Somebody is asked into a relationship that is there already. */
  @Column(name = "joins", nullable = false)
  private boolean joins;

  /** The one that is joined, or that came of it. */
  @Column(name = "mentorship", length = 64)
  private @Nullable String mentorship;

  /** Somebody who rested when the others came together; its opener is told nothing of it. */
  @Column(name = "later", nullable = false)
  private boolean later;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  /** Until then it can be answered; programme clock. */
  @Column(name = "lapses_at", nullable = false)
  private Instant lapsesAt;

  /** For Hibernate. */
  Opening() {}

  private Opening(String id, String opener, Instant now, Instant lapses) {
    super(id);
    this.opener = opener;
    this.state = State.OPEN;
    this.createdAt = now;
    this.lapsesAt = lapses;
  }

  static Opening of(String id, String opener, Draft draft, Instant now, Instant lapses) {
    var opening = new Opening(id, opener, now, lapses);
    opening.led = draft.led();
    opening.area = draft.area();
    return opening;
  }

  /** One more for a group, or for two peers. */
  static Opening joining(
      String id,
      String opener,
      String mentorship,
      boolean led,
      @Nullable String area,
      Instant now,
      Instant lapses) {
    var opening = new Opening(id, opener, now, lapses);
    opening.joins = true;
    opening.mentorship = mentorship;
    opening.led = led;
    opening.area = area;
    return opening;
  }

  /** The time of who has not seen it goes on, in what has come of this. */
  Opening later(String id, String made, Instant lapses) {
    var next = joining(id, opener, made, led, area, createdAt, lapses);
    next.later = true;
    return next;
  }

  void lapses(Instant next) {
    lapsesAt = next;
  }

  void says(byte @Nullable [] sealed) {
    purpose = sealed;
  }

  void called(byte @Nullable [] sealed) {
    name = sealed;
  }

  void done(String made) {
    mentorship = made;
    state = State.DONE;
  }

  void over() {
    state = State.OVER;
  }

  boolean open() {
    return state == State.OPEN;
  }

  String opener() {
    return opener;
  }

  boolean led() {
    return led;
  }

  @Nullable String area() {
    return area;
  }

  byte @Nullable [] purpose() {
    return purpose;
  }

  byte @Nullable [] name() {
    return name;
  }

  State state() {
    return state;
  }

  boolean joins() {
    return joins;
  }

  boolean later() {
    return later;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<String> mentorship() {
    return Optional.ofNullable(mentorship);
  }

  Instant lapsesAt() {
    return lapsesAt;
  }
}
