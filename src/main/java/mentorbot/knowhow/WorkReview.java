package mentorbot.knowhow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody shows the others of their relationship, by a link, and what they say (R61).
 */
@Entity
@Table(name = "work_review")
public final class WorkReview extends Row {
  /** How far it has got. */
  public enum State {
    ASKED,
    ANSWERED,
    TAKEN_BACK
  }

  @Column(name = "asker", nullable = false, length = 32)
  String asker;

  @Column(name = "mentorship", nullable = false, length = 64)
  String mentorship;

  @Column(name = "link")
  byte @Nullable [] link;

  /** What to look at. */
  @Column(name = "question")
  byte @Nullable [] question;

  @Column(name = "works")
  byte @Nullable [] works;

  @Column(name = "next_step")
  byte @Nullable [] nextStep;

  @Column(name = "answered_by", length = 32)
  @Nullable String answeredBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  State state;

  @Column(name = "asked_at", nullable = false)
  Instant askedAt;

  /** For Hibernate. */
  WorkReview() {}

  WorkReview(String asker, String mentorship, Instant now) {
    super(Ids.fresh());
    this.asker = asker;
    this.mentorship = mentorship;
    this.state = State.ASKED;
    this.askedAt = now;
  }

  void takeBack() {
    state = State.TAKEN_BACK;
    link = null;
    question = null;
    works = null;
    nextStep = null;
  }
}
