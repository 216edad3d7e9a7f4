package mentorbot.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** A time on offer. */
@Entity
@Table(name = "meeting_slot")
public final class MeetingSlot extends Row {
  @Column(name = "meeting", nullable = false, length = 64)
  private String meeting;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  /** For Hibernate. */
  MeetingSlot() {}

  MeetingSlot(String meeting, Instant startsAt) {
    super(Ids.fresh());
    this.meeting = meeting;
    this.startsAt = startsAt;
  }

  String meeting() {
    return meeting;
  }

  Instant startsAt() {
    return startsAt;
  }
}
