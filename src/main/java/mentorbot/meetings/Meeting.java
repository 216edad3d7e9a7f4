package mentorbot.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import org.jspecify.annotations.Nullable;

/**
 * A time to meet. It stands once everybody has said yes to the same time; until then it is an
 * offer, of which a relationship has one at the most. All instants are on the programme clock.
 */
@Entity
@Table(name = "meeting")
public final class Meeting extends Row {
  /** How far it is. */
  enum State {
    OFFERED,
    AGREED,
    HELD,
    /** Somebody said that it has not taken place. */
    NOT_HELD,
    CANCELLED,
    /** Its time is over and nobody has said whether it took place. */
    UNKNOWN
  }

  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** Counts what changed: a button carries it, so that two taps are one step. */
  @Column(name = "step", nullable = false)
  private int step;

  /** The relationship, while this is an offer: a unique key keeps two from being made at once. */
  @Column(name = "offer_key", length = 64)
  private @Nullable String offerKey;

  /** Series and date: a unique key keeps two nodes from planning it twice. */
  @Column(name = "date_key", length = 80)
  private @Nullable String dateKey;

  @Column(name = "series", length = 64)
  private @Nullable String series;

  /** On offer as the first of a series. */
  @Column(name = "repeats", nullable = false)
  private boolean repeats;

  /** Who made the newest offer. */
  @Column(name = "made_by", nullable = false, length = 32)
  private String madeBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  /** As an offer it lapses then at the earliest; the sweep works it out. */
  @Column(name = "lapses_at", nullable = false)
  private Instant lapsesAt = Instant.EPOCH;

  @Column(name = "starts_at")
  private @Nullable Instant startsAt;

  /** When it stood before somebody wanted to move it; null unless it is being moved. */
  @Column(name = "was_at")
  private @Nullable Instant wasAt;

  @Column(name = "minutes", nullable = false)
  private int minutes;

  /** Sealed; null is the conversation of the parties. */
  @Column(name = "place")
  private byte @Nullable [] place;

  /** Of the calendar file: raised whenever a time that stood is another one, or none. */
  @Column(name = "sequence_number", nullable = false)
  private int sequence;

  @Enumerated(EnumType.STRING)
  @Column(name = "ended_because", length = 16)
  private @Nullable Because because;

  /** The person who called it off; null if nobody did. */
  @Column(name = "ended_by", length = 32)
  private @Nullable String endedBy;

  /** For Hibernate. */
  Meeting() {}

  private Meeting(String id, String mentorship, String madeBy, int minutes, Instant now) {
    super(id);
    this.mentorship = mentorship;
    this.madeBy = madeBy;
    this.minutes = minutes;
    this.changedAt = now;
    this.state = State.OFFERED;
    this.sequence = -1;
  }

  static Meeting offered(
      String mentorship, String madeBy, int minutes, boolean repeats, Instant now) {
    var made = new Meeting(Ids.fresh(), mentorship, madeBy, minutes, now);
    made.offerKey = mentorship;
    made.repeats = repeats;
    return made;
  }

  /** It took place without having been planned here. */
  static Meeting noted(String mentorship, String by, int minutes, Instant start, Instant now) {
    var made = new Meeting(Ids.fresh(), mentorship, by, minutes, now);
    made.startsAt = start;
    made.held(now);
    return made;
  }

  /** One date of a series; everybody said yes to the series. */
  static Meeting dateOf(MeetingSeries series, String dateKey, Instant start, Instant now) {
    var made =
        new Meeting(Ids.fresh(), series.mentorship(), series.madeBy(), series.minutes(), now);
    made.series = series.id();
    made.dateKey = dateKey;
    made.agree(start, now);
    return made;
  }

  /** Null or blank: the conversation of the parties. */
  void place(Sealer sealer, String team, @Nullable String line) {
    var kept = line == null || line.isBlank() ? null : line;
    place = sealer.sealNullable(new Place(team, "meeting", "place", id), kept);
  }

  Optional<String> place(Sealer sealer) {
    var where = new Place(Objects.requireNonNull(team), "meeting", "place", id);
    return Optional.ofNullable(sealer.openNullable(where, place));
  }

  /** Other times are on offer, made by this person. */
  void offer(String by, Instant now) {
    madeBy = by;
    changed(now);
  }

  /** Somebody is with it, others are still asked. */
  void changed(Instant now) {
    step++;
    changedAt = now;
    lapsesAt = Instant.EPOCH;
  }

  /** Everybody has said yes to this time. */
  void agree(Instant start, Instant now) {
    state = State.AGREED;
    startsAt = start;
    wasAt = null;
    offerKey = null;
    sequence++;
    changed(now);
  }

  /** It no longer stands, and other times are on offer. */
  void move(String by, Instant now) {
    state = State.OFFERED;
    offerKey = mentorship;
    wasAt = startsAt;
    startsAt = null;
    offer(by, now);
  }

  /** Back to when it stood: for the calendars nothing has changed. */
  void keep(Instant now) {
    agree(Objects.requireNonNull(wasAt), now);
    sequence--;
  }

  /** Somebody takes it out of their calendar, or back into it: what comes next is a later word. */
  void countsOn() {
    sequence++;
  }

  void becameSeries(String id, String key) {
    series = id;
    dateKey = key;
    repeats = false;
  }

  void cancel(Because why, @Nullable String by, Instant now) {
    state = State.CANCELLED;
    because = why;
    endedBy = by;
    offerKey = null;
    sequence += inCalendars() ? 1 : 0;
    changed(now);
  }

  void held(Instant now) {
    state = State.HELD;
    changed(now);
  }

  void notHeld(Instant now) {
    state = State.NOT_HELD;
    changed(now);
  }

  void forgotten() {
    state = State.UNKNOWN;
  }

  /** Whether anything is still to come of it. */
  boolean open() {
    return state == State.OFFERED || state == State.AGREED;
  }

  boolean begun(Instant now) {
    return startsAt != null && !startsAt.isAfter(now);
  }

  Optional<Instant> endsAt() {
    return startsAt().map(start -> start.plusSeconds(60L * minutes));
  }

  /** Held without a time that everybody said yes to. */
  boolean noted() {
    return state == State.HELD && !inCalendars();
  }

  /** Whether it ever stood, so that people may have it in their calendars. */
  boolean inCalendars() {
    return sequence >= 0;
  }

  String mentorship() {
    return mentorship;
  }

  State state() {
    return state;
  }

  int step() {
    return step;
  }

  Optional<String> series() {
    return Optional.ofNullable(series);
  }

  /** What it is called in calendars: the same for as long as it is the same meeting. */
  String calendarKey() {
    return dateKey == null ? id : dateKey;
  }

  boolean repeats() {
    return repeats;
  }

  String madeBy() {
    return madeBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  Optional<Instant> startsAt() {
    return Optional.ofNullable(startsAt);
  }

  Optional<Instant> wasAt() {
    return Optional.ofNullable(wasAt);
  }

  int minutes() {
    return minutes;
  }

  int sequence() {
    return sequence;
  }

  Optional<Because> because() {
    return Optional.ofNullable(because);
  }

  Optional<String> endedBy() {
    return Optional.ofNullable(endedBy);
  }
}
