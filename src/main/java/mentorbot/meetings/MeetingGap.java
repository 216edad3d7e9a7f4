package mentorbot.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import mentorbot.store.Row;

/** A relationship, by its id, that has not met for twice the time it agreed. */
@Entity
@Table(name = "meeting_gap")
public final class MeetingGap extends Row {
  /** When they last met, or started. */
  @Column(name = "since_on", nullable = false)
  private LocalDate since;

  /** For Hibernate. */
  MeetingGap() {}

  MeetingGap(String mentorship, LocalDate since) {
    super(mentorship);
    this.since = since;
  }

  LocalDate since() {
    return since;
  }
}
