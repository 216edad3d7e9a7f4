package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** One act of consequence: who, what, on whom or on which record, when. */
@Entity
@Table(name = "audit_entry")
public final class AuditEntry extends Row {
  private static final int DETAIL = 2_000;

  @Column(name = "act", nullable = false, length = 64)
  private String act;

  @Column(name = "actor", nullable = false, length = 64)
  private String actor;

  @Column(name = "subject", nullable = false, length = 64)
  private String subject;

  @Column(name = "detail", nullable = false, length = DETAIL)
  private String detail;

  @Column(name = "done_at", nullable = false)
  private Instant doneAt;

  /** For Hibernate. */
  AuditEntry() {}

  AuditEntry(String act, String actor, String subject, Map<String, String> detail, Instant now) {
    super(Ids.fresh());
    this.act = act;
    this.actor = actor;
    this.subject = subject;
    this.detail = lines(detail);
    this.doneAt = now;
  }

  private static String lines(Map<String, String> detail) {
    var lines =
        new TreeMap<>(detail)
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("\n"));
    if (lines.length() > DETAIL) {
      throw new IllegalArgumentException("audit detail holds ids and dates, not texts");
    }
    return lines;
  }

  public String act() {
    return act;
  }

  /** Slack user id; empty for the program itself. */
  public String actor() {
    return actor;
  }

  /** A person's or a record's id. */
  public String subject() {
    return subject;
  }

  /** Sorted by key. */
  public Map<String, String> detail() {
    var detail = new TreeMap<String, String>();
    this.detail
        .lines()
        .forEach(line -> detail.put(line.split("=", 2)[0], line.substring(line.indexOf('=') + 1)));
    return detail;
  }

  public Instant doneAt() {
    return doneAt;
  }
}
