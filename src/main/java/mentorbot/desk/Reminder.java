package mentorbot.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** When somebody was last reminded of an item, so that two coordinators don't press one person. */
@Entity
@Table(name = "desk_reminder")
public final class Reminder extends Row {
  @Column(name = "item", nullable = false, length = 120)
  private String item;

  @Column(name = "reminded_by", nullable = false, length = 64)
  private String by;

  @Column(name = "reminded_at", nullable = false)
  private Instant remindedAt;

  /** For Hibernate. */
  Reminder() {}

  Reminder(String item, String by, Instant remindedAt) {
    super(Ids.fresh());
    this.item = item;
    this.by = by;
    this.remindedAt = remindedAt;
  }

  void again(String coordinator, Instant now) {
    by = coordinator;
    remindedAt = now;
  }

  String item() {
    return item;
  }

  String by() {
    return by;
  }

  Instant remindedAt() {
    return remindedAt;
  }
}
