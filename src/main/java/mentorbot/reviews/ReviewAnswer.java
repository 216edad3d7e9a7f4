package mentorbot.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import org.jspecify.annotations.Nullable;

/** One party's part in a review; nobody else, and no coordinator, reads any of it. */
@Entity
@Table(name = "review_answer")
public final class ReviewAnswer extends Row {
  @Column(name = "review", nullable = false, length = 64)
  private String review;

  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  /** Until the review closes. */
  @Column(name = "open", nullable = false)
  private boolean open = true;

  /** Sealed; null until they answer, and again after the close: nothing is left to be found out. */
  @Column(name = "said")
  private byte @Nullable [] said;

  /** Sealed; for its author alone, until they remove it or leave. */
  @Column(name = "note")
  private byte @Nullable [] note;

  /** When they said that what is told stays between them (R23). */
  @Column(name = "affirmed_on")
  private @Nullable LocalDate affirmedOn;

  /** For Hibernate. */
  ReviewAnswer() {}

  ReviewAnswer(Review of, String person) {
    super(Ids.fresh());
    this.review = of.id();
    this.mentorship = of.mentorship();
    this.person = person;
  }

  void say(Sealer sealer, Said wanted) {
    said = sealer.seal(place("said"), wanted.sign());
  }

  Optional<Said> said(Sealer sealer) {
    return Optional.ofNullable(sealer.openNullable(place("said"), said)).map(Said::ofSign);
  }

  boolean answered() {
    return said != null;
  }

  /** Null or blank removes it. */
  void note(Sealer sealer, @Nullable String text) {
    note = sealer.sealNullable(place("note"), text == null || text.isBlank() ? null : text);
  }

  @Nullable String note(Sealer sealer) {
    return sealer.openNullable(place("note"), note);
  }

  boolean hasNote() {
    return note != null;
  }

  void affirm(LocalDate day) {
    affirmedOn = day;
  }

  /** What was said has done its work. */
  void close() {
    open = false;
    said = null;
  }

  private Place place(String column) {
    return new Place(Objects.requireNonNull(team), "review_answer", column, id);
  }

  String review() {
    return review;
  }

  String mentorship() {
    return mentorship;
  }

  String person() {
    return person;
  }

  boolean open() {
    return open;
  }

  Optional<LocalDate> affirmedOn() {
    return Optional.ofNullable(affirmedOn);
  }
}
