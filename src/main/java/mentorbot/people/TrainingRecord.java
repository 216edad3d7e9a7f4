package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** That a person completed the DEIB course, or was excused from it by a named coordinator (R20). */
@Entity
@Table(name = "training_record")
public final class TrainingRecord extends Row {
  @Column(name = "person", nullable = false, length = 64)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 16)
  private TrainingRecords.Kind kind;

  @Column(name = "counts_from", nullable = false)
  private LocalDate countsFrom;

  /** The last day on which it counts. */
  @Column(name = "counts_until", nullable = false)
  private LocalDate countsUntil;

  @Column(name = "recorded_by", nullable = false, length = 64)
  private String recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  /** Why somebody was excused, sealed. */
  @Column(name = "reason")
  private byte @Nullable [] reason;

  /** What was completed, as the programme called it then. */
  @Column(name = "course", length = 150)
  private @Nullable String course;

  /** It was wrong, or recorded by mistake: it is kept, and counts no more. */
  @Column(name = "corrected_at")
  private @Nullable Instant correctedAt;

  @Column(name = "corrected_by", length = 64)
  private @Nullable String correctedBy;

  /** For Hibernate. */
  TrainingRecord() {}

  TrainingRecord(String id, TrainingRecords.Shown shown, byte @Nullable [] sealedReason) {
    this(id, shown, null, sealedReason);
  }

  TrainingRecord(
      String id,
      TrainingRecords.Shown shown,
      @Nullable String course,
      byte @Nullable [] sealedReason) {
    super(id);
    this.course = course;
    this.person = shown.person();
    this.kind = shown.kind();
    this.countsFrom = shown.from();
    this.countsUntil = shown.until();
    this.recordedBy = shown.recordedBy();
    this.recordedAt = shown.recordedAt();
    this.reason = sealedReason;
  }

  TrainingRecords.Shown shown() {
    return new TrainingRecords.Shown(person, kind, countsFrom, countsUntil, recordedBy, recordedAt);
  }

  byte @Nullable [] reason() {
    return reason;
  }

  @Nullable String course() {
    return course;
  }

  boolean corrected() {
    return correctedAt != null;
  }

  void correct(String by, Instant now) {
    correctedBy = by;
    correctedAt = now;
  }

  @Nullable String correctedBy() {
    return correctedBy;
  }
}
