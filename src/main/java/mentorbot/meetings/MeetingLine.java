package mentorbot.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;

/** Something to talk about; everybody who is to meet can read it. */
@Entity
@Table(name = "meeting_line")
public final class MeetingLine extends Row {
  @Column(name = "meeting", nullable = false, length = 64)
  private String meeting;

  @Column(name = "author", nullable = false, length = 32)
  private String author;

  /** Sealed. */
  @Column(name = "words", nullable = false)
  private byte[] words;

  @Column(name = "added_at", nullable = false)
  private Instant addedAt;

  /** For Hibernate. */
  MeetingLine() {}

  MeetingLine(
      Sealer sealer, String team, String meeting, String author, String words, Instant now) {
    super(Ids.fresh());
    this.meeting = meeting;
    this.author = author;
    this.words = sealer.seal(new Place(team, "meeting_line", "words", id), words);
    this.addedAt = now;
  }

  String words(Sealer sealer) {
    return sealer.open(new Place(Objects.requireNonNull(team), "meeting_line", "words", id), words);
  }

  String meeting() {
    return meeting;
  }

  String author() {
    return author;
  }
}
