package mentorbot.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** A coordinator does not want to see an item until then; the others still do. */
@Entity
@Table(name = "desk_snooze")
public final class Snooze extends Row {
  @Column(name = "coordinator", nullable = false, length = 64)
  private String coordinator;

  @Column(name = "item", nullable = false, length = 120)
  private String item;

  @Column(name = "until_time", nullable = false)
  private Instant until;

  /** For Hibernate. */
  Snooze() {}

  Snooze(String coordinator, String item, Instant until) {
    super(Ids.fresh());
    this.coordinator = coordinator;
    this.item = item;
    this.until = until;
  }

  String item() {
    return item;
  }

  void until(Instant later) {
    until = later;
  }
}
