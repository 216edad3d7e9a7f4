package mentorbot.checkins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import org.jspecify.annotations.Nullable;

/** Something a person said yes to passing on. Programme clock. */
@Entity
@Table(name = "check_in_request")
public final class CheckInRequest extends Row {
  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "wish", nullable = false, length = 16)
  private Wish wish;

  @Enumerated(EnumType.STRING)
  @Column(name = "audience", nullable = false, length = 16)
  private Audience audience;

  /**
   * Keeps the same thing from being said twice: to a party once a day, to coordinators until they
   * have handled it. Null afterwards.
   */
  @Column(name = "once_key", length = 160)
  private @Nullable String onceKey;

  /** Sealed; only for those it was told to. */
  @Column(name = "words")
  private byte @Nullable [] words;

  @Column(name = "told_at", nullable = false)
  private Instant toldAt;

  @Column(name = "handled_by", length = 32)
  private @Nullable String handledBy;

  @Column(name = "handled_at")
  private @Nullable Instant handledAt;

  /** Its person has left the programme. */
  @Column(name = "withdrawn", nullable = false)
  private boolean withdrawn;

  /** For Hibernate. */
  CheckInRequest() {}

  CheckInRequest(String mentorship, String person, Wish wish, Audience audience, Instant now) {
    super(Ids.fresh());
    this.mentorship = mentorship;
    this.person = person;
    this.wish = wish;
    this.audience = audience;
    this.toldAt = now;
  }

  static String onceKey(
      String mentorship, String person, Wish wish, Audience audience, LocalDate day) {
    var what = mentorship + ":" + person + ":" + wish;
    return audience == Audience.COORDINATORS ? what : what + ":" + day;
  }

  void once(String key) {
    onceKey = key;
  }

  void words(Sealer sealer, String team, String text) {
    words = text.isBlank() ? null : sealer.seal(place(team), text);
  }

  @Nullable String words(Sealer sealer) {
    return sealer.openNullable(place(Objects.requireNonNull(team)), words);
  }

  private Place place(String of) {
    return new Place(of, "check_in_request", "words", id);
  }

  void handle(String coordinator, Instant now) {
    handledBy = coordinator;
    handledAt = now;
    onceKey = null;
  }

  void withdraw() {
    withdrawn = true;
    onceKey = null;
    words = null;
  }

  boolean open() {
    return handledBy == null && !withdrawn;
  }

  String mentorship() {
    return mentorship;
  }

  String person() {
    return person;
  }

  Wish wish() {
    return wish;
  }

  Audience audience() {
    return audience;
  }

  Instant toldAt() {
    return toldAt;
  }

  boolean withdrawn() {
    return withdrawn;
  }

  Optional<String> handledBy() {
    return Optional.ofNullable(handledBy);
  }
}
