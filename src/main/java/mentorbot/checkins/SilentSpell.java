package mentorbot.checkins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/** Nothing has been heard of a relationship, by its id, for long; of both together. */
@Entity
@Table(name = "silent_spell")
public final class SilentSpell extends Row {
  /** The last sign, or the start. */
  @Column(name = "since_at", nullable = false)
  private Instant since;

  /** Both were nudged; put off while that has not reached them. */
  @Column(name = "nudged_on", nullable = false)
  private LocalDate nudgedOn;

  @Column(name = "told_on")
  private @Nullable LocalDate toldOn;

  /** Coordinators see it. */
  @Column(name = "told", nullable = false)
  private boolean told;

  /** For Hibernate. */
  SilentSpell() {}

  SilentSpell(String mentorship, Instant since, LocalDate nudgedOn) {
    super(mentorship);
    this.since = since;
    this.nudgedOn = nudgedOn;
  }

  void putOff(LocalDate day) {
    nudgedOn = day;
  }

  void tell(LocalDate day) {
    toldOn = day;
    told = true;
  }

  Instant since() {
    return since;
  }

  LocalDate nudgedOn() {
    return nudgedOn;
  }

  Optional<LocalDate> toldOn() {
    return Optional.ofNullable(toldOn);
  }
}
