package mentorbot.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * Something a person wrote for themselves (R57). {@code number} counts up for each author, so that
 * pages are walked by a key. At least one of its two texts is there.
 */
@Entity
@Table(name = "journal_entry")
public final class JournalEntry extends Row {
  @Column(name = "author", nullable = false, length = 32)
  String author;

  @Column(name = "number", nullable = false)
  int number;

  /** The relationship it is about, if it is about one. */
  @Column(name = "mentorship", length = 64)
  @Nullable String mentorship;

  @Column(name = "text")
  byte @Nullable [] text;

  /** How working together felt: the second question after a conversation. */
  @Column(name = "together")
  byte @Nullable [] together;

  @Column(name = "written_at", nullable = false)
  Instant writtenAt;

  @Column(name = "changed_at")
  @Nullable Instant changedAt;

  /** For Hibernate. */
  JournalEntry() {}

  JournalEntry(String id, String author, int number, Instant now) {
    super(id);
    this.author = author;
    this.number = number;
    this.writtenAt = now;
  }
}
