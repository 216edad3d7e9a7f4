package mentorbot.checkins;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import org.jspecify.annotations.Nullable;

/** One round of check-ins for one person. All instants are on the programme clock. */
@Entity
@Table(name = "check_in")
public final class CheckIn extends Row {
  /** What the person did with it; none of these is better than another. */
  enum State {
    ASKED,
    ANSWERED,
    SKIPPED,
    /** Not asked: away, or the relationship was resting. */
    LEFT_OUT
  }

  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  @Column(name = "round_on", nullable = false)
  private LocalDate roundOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** Its time is over: nothing about it changes any more. */
  @Column(name = "closed", nullable = false)
  private boolean closed;

  /** The first that this person is asked in this relationship (R28). */
  @Column(name = "first_one", nullable = false)
  private boolean first;

  /** Counts answers, delays and skips: a button carries it, so that two taps are one step. */
  @Column(name = "steps", nullable = false)
  private int steps;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer", length = 16)
  private @Nullable Answer answer;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  /** The person wants to be asked again then. */
  @Column(name = "again_at")
  private @Nullable Instant againAt;

  /** Sealed. */
  @Column(name = "note")
  private byte @Nullable [] note;

  /** Whether the other parties may read answer and note. */
  @Column(name = "shared", nullable = false)
  private boolean shared;

  /** Asks about the protected time too (once a month). */
  @Column(name = "asks_time", nullable = false)
  private boolean asksTime;

  @Enumerated(EnumType.STRING)
  @Column(name = "time_kept", length = 16)
  private @Nullable TimeKept timeKept;

  /** The person's newest round in this relationship; kept so that a tick need not read all. */
  @Column(name = "newest", nullable = false)
  private boolean newest = true;

  /** While open it does not close before that; {@link Instant#EPOCH} has it worked out. */
  @Column(name = "look_at", nullable = false)
  private Instant lookAt = Instant.EPOCH;

  /** For Hibernate. */
  CheckIn() {}

  private CheckIn(String mentorship, String person, LocalDate roundOn, State state, Instant now) {
    super(Ids.fresh());
    this.mentorship = mentorship;
    this.person = person;
    this.roundOn = roundOn;
    this.state = state;
    this.askedAt = now;
  }

  static CheckIn asked(
      String mentorship,
      String person,
      LocalDate round,
      boolean first,
      boolean asksTime,
      Instant now) {
    var made = new CheckIn(mentorship, person, round, State.ASKED, now);
    made.first = first;
    made.asksTime = asksTime;
    return made;
  }

  static CheckIn leftOut(String mentorship, String person, LocalDate round, Instant now) {
    var made = new CheckIn(mentorship, person, round, State.LEFT_OUT, now);
    made.closed = true;
    return made;
  }

  void answer(Answer given, Instant now) {
    state = State.ANSWERED;
    answer = given;
    answeredAt = now;
    againAt = null;
    step();
  }

  /** What was answered before is taken back. */
  void skip(Instant now) {
    state = State.SKIPPED;
    answer = null;
    answeredAt = now;
    againAt = null;
    step();
  }

  void askAgain(Instant moment) {
    againAt = moment;
    step();
  }

  /** When it closes may be another moment from now on: it is to be worked out anew. */
  private void step() {
    steps++;
    lookAt = Instant.EPOCH;
  }

  void keepTime(TimeKept kept) {
    timeKept = kept;
  }

  /** Null or blank removes it. */
  void note(Sealer sealer, @Nullable String text) {
    note = sealer.sealNullable(notePlace(), text == null || text.isBlank() ? null : text);
  }

  @Nullable String note(Sealer sealer) {
    return sealer.openNullable(notePlace(), note);
  }

  private Place notePlace() {
    return new Place(Objects.requireNonNull(team), "check_in", "note", id);
  }

  void share(boolean wanted) {
    shared = wanted;
  }

  void close() {
    closed = true;
  }

  /**
   * Open so long from the last time it was delivered or is to be asked again; empty while it is
   * still on its way. {@code sent} is when its newest message was delivered.
   */
  Optional<Instant> closesAt(@Nullable Instant sent, Duration openFor) {
    return closesAt(sent, againAt, answeredAt, openFor);
  }

  static Optional<Instant> closesAt(
      @Nullable Instant sent,
      @Nullable Instant againAt,
      @Nullable Instant answeredAt,
      Duration openFor) {
    var since = Stream.of(sent, againAt).filter(Objects::nonNull).max(Comparator.naturalOrder());
    return since.or(() -> Optional.ofNullable(answeredAt)).map(moment -> moment.plus(openFor));
  }

  /** Asked, and neither answered nor skipped nor closed. */
  boolean waits() {
    return state == State.ASKED && !closed;
  }

  /** Its time is over, and nothing was tapped. */
  boolean unanswered() {
    return state == State.ASKED && closed;
  }

  /** Whether there is something to read. */
  boolean says() {
    return answer != null || note != null;
  }

  boolean hasNote() {
    return note != null;
  }

  String mentorship() {
    return mentorship;
  }

  String person() {
    return person;
  }

  LocalDate roundOn() {
    return roundOn;
  }

  State state() {
    return state;
  }

  boolean closed() {
    return closed;
  }

  boolean first() {
    return first;
  }

  int steps() {
    return steps;
  }

  Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }

  Optional<Instant> againAt() {
    return Optional.ofNullable(againAt);
  }

  boolean shared() {
    return shared;
  }

  boolean asksTime() {
    return asksTime;
  }

  Optional<TimeKept> timeKept() {
    return Optional.ofNullable(timeKept);
  }
}
