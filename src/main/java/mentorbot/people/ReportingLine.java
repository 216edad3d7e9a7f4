package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;

/** To whom a person reports; the id is the person's. */
@Entity
@Table(name = "reporting_line")
public final class ReportingLine extends Row {
  @Column(name = "supervisor", nullable = false, length = 64)
  private String supervisor;

  @Column(name = "declared_by", nullable = false, length = 64)
  private String declaredBy;

  @Column(name = "declared_at", nullable = false)
  private Instant declaredAt;

  /** For Hibernate. */
  ReportingLine() {}

  ReportingLine(String person, String supervisor, String declaredBy, Instant now) {
    super(person);
    declare(supervisor, declaredBy, now);
  }

  final void declare(String newSupervisor, String by, Instant now) {
    supervisor = newSupervisor;
    declaredBy = by;
    declaredAt = now;
  }

  String supervisor() {
    return supervisor;
  }
}
