package mentorbot.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A line of an entry that its author shows the others of a relationship. Taken back it holds no
 * line any more, and only keeps the messages that told it from telling it.
 */
@Entity
@Table(name = "journal_line")
public final class SharedLine extends Row {
  @Column(name = "author", nullable = false, length = 32)
  String author;

  @Column(name = "entry", nullable = false, length = 64)
  String entry;

  @Column(name = "mentorship", nullable = false, length = 64)
  String mentorship;

  @Column(name = "line")
  byte @Nullable [] line;

  @Column(name = "shared_at", nullable = false)
  Instant sharedAt;

  /** For Hibernate. */
  SharedLine() {}

  SharedLine(JournalEntry entry, String mentorship, Instant now) {
    super(Ids.fresh());
    this.author = entry.author;
    this.entry = entry.id();
    this.mentorship = mentorship;
    this.sharedAt = now;
  }

  boolean shown() {
    return line != null;
  }
}
