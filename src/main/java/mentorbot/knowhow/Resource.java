package mentorbot.knowhow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * Something to read or try (R9): of the workspace's list, where it may stand for one of the file,
 * or a mentor's for their pair.
 */
@Entity
@Table(name = "resource")
public final class Resource extends Row {
  /** The id of the one in the file that this replaces. */
  @Column(name = "seed", length = 75)
  @Nullable String seed;

  /** For this relationship only. */
  @Column(name = "mentorship", length = 64)
  @Nullable String mentorship;

  @Column(name = "added_by", nullable = false, length = 32)
  String addedBy;

  @Column(name = "title", nullable = false)
  byte[] title;

  @Column(name = "text", nullable = false)
  byte[] text;

  @Column(name = "link")
  byte @Nullable [] link;

  @Column(name = "stage", nullable = false, length = 16)
  String stage;

  @Column(name = "role", nullable = false, length = 16)
  String role;

  @Column(name = "discipline", nullable = false, length = 75)
  String discipline;

  /** Taken off the list; it can be put back. */
  @Column(name = "hidden", nullable = false)
  boolean hidden;

  @Column(name = "changed_at", nullable = false)
  Instant changedAt;

  /** For Hibernate. */
  Resource() {}

  /** What it says is written by {@link ItemTexts}. */
  Resource(String id, String addedBy, Instant now) {
    super(id);
    this.addedBy = addedBy;
    this.title = new byte[0];
    this.text = new byte[0];
    this.stage = Item.Content.ANY;
    this.role = Item.Content.EVERYONE;
    this.discipline = Item.Content.EVERYONE;
    this.changedAt = now;
  }
}
