package mentorbot.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of one mentorship, whose id it shares: which of its versions all parties signed and
 * which one awaits signatures. Every edit and every signature changes this row, so that of two at
 * the same time one notices the other.
 */
@Entity
@Table(name = "agreement")
public final class Agreement extends Row {
  @Column(name = "latest", nullable = false)
  private int latest;

  /** The version that awaits signatures; always the latest one. */
  @Column(name = "open_number")
  private @Nullable Integer openNumber;

  /** Programme clock. */
  @Column(name = "open_since")
  private @Nullable Instant openSince;

  /** The version that all parties signed; in force from the start of the mentorship. */
  @Column(name = "agreed_number")
  private @Nullable Integer agreedNumber;

  @Column(name = "agreed_on")
  private @Nullable LocalDate agreedOn;

  /** The open version of which everybody who had not signed has been reminded. */
  @Column(name = "reminded_of")
  private @Nullable Integer remindedOf;

  /** The same as a column that an index finds, see {@link #awaitsReminder}. */
  @Column(name = "to_remind", nullable = false)
  private boolean toRemind;

  /** For Hibernate. */
  Agreement() {}

  Agreement(String mentorship) {
    super(mentorship);
  }

  /**
   * Opens the next version for signing and gives its number. Before the start this voids what was
   * signed; afterwards the old terms stay in force until all have signed the new ones.
   */
  int openNext(Instant since, boolean started) {
    latest++;
    openNumber = latest;
    openSince = since;
    toRemind = true;
    if (!started) {
      agreedNumber = null;
      agreedOn = null;
    }
    return latest;
  }

  /** All parties have signed the open version. */
  void agree(LocalDate day) {
    agreedNumber = open().orElseThrow();
    agreedOn = day;
    close();
  }

  /** Somebody keeps the terms in force: the proposed ones are off the table. */
  void refuse() {
    if (agreedNumber == null) {
      throw new IllegalStateException("a first agreement can be edited, not refused");
    }
    close();
  }

  private void close() {
    openNumber = null;
    openSince = null;
    toRemind = false;
  }

  void reminded() {
    remindedOf = openNumber;
    toRemind = false;
  }

  int latest() {
    return latest;
  }

  /** A version is open of which nobody has been reminded. */
  boolean awaitsReminder() {
    return openNumber != null && (remindedOf == null || remindedOf < openNumber);
  }

  Optional<Integer> open() {
    return Optional.ofNullable(openNumber);
  }

  Optional<Instant> openSince() {
    return Optional.ofNullable(openSince);
  }

  Optional<Integer> agreed() {
    return Optional.ofNullable(agreedNumber);
  }

  Optional<LocalDate> agreedOn() {
    return Optional.ofNullable(agreedOn);
  }

  /**
   * What the next edit starts from: the version awaiting signatures, else the one all signed. A
   * refused one is no starting point.
   */
  int current() {
    return open().or(this::agreed).orElseThrow();
  }

  boolean isOpen(int number) {
    return openNumber != null && openNumber == number;
  }
}
