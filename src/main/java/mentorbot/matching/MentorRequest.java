package mentorbot.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.people.IdList;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** A technician's request for a mentor, put to the people they ranked, one after the other. */
@Entity
@Table(name = "mentor_request")
public final class MentorRequest extends Row {
  /** Where it stands. */
  public enum State {
    /** Somebody is asked. */
    OPEN,
    ACCEPTED,
    /** Everybody was asked, nobody could. */
    EXHAUSTED,
    WITHDRAWN,
    /** The technician has found somebody by another request. */
    CLOSED
  }

  @Column(name = "mentee", nullable = false, length = 64)
  private String mentee;

  @Convert(converter = IdList.class)
  @Column(name = "areas", length = 1000)
  private List<String> areas = List.of();

  @Column(name = "change_id", length = 75)
  private @Nullable String change;

  @Convert(converter = IdList.class)
  @Column(name = "learns_by", length = 1000)
  private List<String> learnsBy = List.of();

  @Column(name = "complement", nullable = false)
  private boolean complement;

  @Enumerated(EnumType.STRING)
  @Column(name = "form", nullable = false, length = 24)
  private Form form;

  /** What they would help with in return; the complementary form only. */
  @Column(name = "gives", length = 75)
  private @Nullable String gives;

  /** Sealed; for the person asked, and nobody else. */
  @Column(name = "purpose")
  private byte @Nullable [] purpose;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** Present while open: 1 to the most that may wait at a time, held by a unique key. */
  @Column(name = "slot")
  private @Nullable Integer slot;

  /** What it led to. */
  @Column(name = "mentorship", length = 64)
  private @Nullable String mentorship;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  /** For Hibernate. */
  MentorRequest() {}

  MentorRequest(
      String id,
      String mentee,
      NewRequest wish,
      byte @Nullable [] purpose,
      int slot,
      Instant createdAt) {
    super(id);
    this.mentee = mentee;
    this.areas = wish.areas();
    this.change = wish.change();
    this.learnsBy = wish.learnsBy();
    this.complement = wish.complement();
    this.form = wish.wish().form();
    this.gives = wish.wish().gives();
    this.purpose = purpose;
    this.state = State.OPEN;
    this.slot = slot;
    this.createdAt = createdAt;
  }

  void close(State newState) {
    state = newState;
    slot = null;
  }

  void ledTo(String made) {
    mentorship = made;
  }

  void reopen(int newSlot) {
    state = State.OPEN;
    slot = newSlot;
  }

  String mentee() {
    return mentee;
  }

  List<String> areas() {
    return areas;
  }

  @Nullable String change() {
    return change;
  }

  List<String> learnsBy() {
    return learnsBy;
  }

  boolean complement() {
    return complement;
  }

  Wish wish() {
    return new Wish(form, gives);
  }

  byte @Nullable [] purpose() {
    return purpose;
  }

  State state() {
    return state;
  }

  boolean open() {
    return state == State.OPEN;
  }

  Instant createdAt() {
    return createdAt;
  }
}
