package mentorbot.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** A report that a coordinator asked for; it holds no figures, they are counted when it is sent. */
@Entity
@Table(name = "report_request")
public final class ReportRequest extends Row {
  @Column(name = "asked_by", nullable = false, length = 32)
  private String askedBy;

  @Column(name = "first_day", nullable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  /** Programme clock. */
  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  /** For Hibernate. */
  ReportRequest() {}

  ReportRequest(String askedBy, Period period, Instant now) {
    super(Ids.fresh());
    this.askedBy = askedBy;
    this.firstDay = period.first();
    this.lastDay = period.last();
    this.askedAt = now;
  }

  Period period() {
    return new Period(firstDay, lastDay);
  }

  String askedBy() {
    return askedBy;
  }

  Instant askedAt() {
    return askedAt;
  }
}
