package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A relationship between participants who chose each other, within a programme. It may be proposed
 * at any time; it starts only when its gates are open and every party has signed the same agreement
 * (R20, R25, R69).
 */
@Entity
@Table(name = "mentorship")
public final class Mentorship extends Row {
  /** The seven forms (R12–R18). */
  public enum Form {
    ONE_TO_ONE,
    /** Both learn and both set goals; nobody is the mentor (R13). */
    PEER,
    /** Whoever is newer in the work mentors somebody further on, in one area (R14). */
    REVERSE,
    /** Each helps the other in one area (R15). */
    COMPLEMENTARY,
    /** One mentor with several people, or a circle of peers (R13, R16). */
    GROUP,
    /** One of a mentee's several mentors, each for an area (R17). */
    SEVERAL_BY_AREA,
    /** Without agreement and check-ins (R18). */
    INFORMAL;

    /** Two people on a level, without a mentor. */
    public boolean onALevel() {
      return this == PEER || this == COMPLEMENTARY;
    }

    /** Only who offers mentoring can be asked; the other forms are open to anybody who agrees. */
    public boolean asksThoseWhoOffer() {
      return this == ONE_TO_ONE || this == SEVERAL_BY_AREA;
    }

    /** Whether an agreement that all sign comes before the start. */
    public boolean isAgreed() {
      return this != INFORMAL;
    }
  }

  /** Where it stands; ended ones stay as history. */
  public enum State {
    /** Both said yes; the agreement is being made and the gates may still be closed. */
    AGREEING,
    ACTIVE,
    PAUSED,
    ENDED
  }

  @Column(name = "programme", nullable = false, length = 64)
  private String programme;

  @Column(name = "cohort", length = 64)
  private @Nullable String cohort;

  @Enumerated(EnumType.STRING)
  @Column(name = "form", nullable = false, length = 24)
  private Form form;

  /** The area it is for (R17), an id of the programme's areas; null if it is general. */
  @Column(name = "area", length = 75)
  private @Nullable String area;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  /** Present while not ended: no two open one-to-one relationships of the same pair. */
  @Column(name = "open_pair", length = 80)
  private @Nullable String openPair;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "started_on")
  private @Nullable LocalDate startedOn;

  /** The last day by the agreement in force; null until it has started. */
  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  /** A party, or a coordinator for somebody who vanished; null if the program did. */
  @Column(name = "ended_by", length = 32)
  private @Nullable String endedBy;

  /** Sealed; only who wrote it may read it. */
  @Column(name = "end_reason")
  private byte @Nullable [] endReason;

  /** Present while one party reports to the other and that is not acknowledged by both (R25). */
  @Column(name = "held_at")
  private @Nullable Instant heldAt;

  /** The same as a column that an index finds. */
  @Column(name = "held", nullable = false)
  private boolean held;

  /** Somebody wants it to rest; also where it has not started. */
  @Column(name = "paused", nullable = false)
  private boolean paused;

  /** The first day on which it goes on; null unless it rests. */
  @Column(name = "paused_until")
  private @Nullable LocalDate pausedUntil;

  /** Slack's id of the conversation of the parties and us, once one of them opened it. */
  @Column(name = "conversation", length = 32)
  private @Nullable String conversation;

  @Embedded private DueFrom dueFrom = new DueFrom();

  /** For Hibernate. */
  Mentorship() {}

  public Mentorship(
      String programme,
      Form form,
      @Nullable String area,
      @Nullable String openPair,
      Instant createdAt) {
    super(Ids.fresh());
    this.programme = programme;
    this.form = form;
    this.area = area;
    this.openPair = openPair;
    this.createdAt = createdAt;
    this.state = State.AGREEING;
  }

  /** Starts on {@code day}; only an agreement signed by all, with open gates, may call this. */
  public void start(LocalDate day) {
    if (state != State.AGREEING) {
      throw new IllegalStateException("can't start a mentorship that is " + state);
    }
    state = paused ? State.PAUSED : State.ACTIVE;
    startedOn = day;
  }

  /** Nothing is asked until that day; one that has not started may rest, too. */
  void rest(LocalDate until) {
    paused = true;
    pausedUntil = until;
    if (state == State.ACTIVE) {
      state = State.PAUSED;
    }
  }

  void goOn() {
    paused = false;
    pausedUntil = null;
    if (state == State.PAUSED) {
      state = State.ACTIVE;
    }
  }

  /** By the terms that all have signed, at the start or since, and the days it has rested. */
  public void runsUntil(LocalDate lastDay) {
    endsOn = lastDay;
    dueFrom.anew();
  }

  void end(@Nullable String by, byte @Nullable [] reason, Instant at) {
    if (state == State.ENDED) {
      throw new IllegalStateException("ended before");
    }
    state = State.ENDED;
    endedAt = at;
    endedBy = by;
    endReason = reason;
    openPair = null;
    release();
    goOn();
  }

  /** Two peers and one more are a circle. */
  void becomesGroup() {
    form = Form.GROUP;
    openPair = null;
  }

  /** Two who are left of a group. */
  void becomesPair(Form ofTwo, @Nullable String pair) {
    form = ofTwo;
    openPair = pair;
  }

  void hold(Instant at) {
    heldAt = at;
    held = true;
  }

  void release() {
    heldAt = null;
    held = false;
    dueFrom.anew();
  }

  void talksIn(String channel) {
    conversation = channel;
  }

  /** The value of the unique key that keeps a pair from having two open relationships. */
  public static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + ":" + other : other + ":" + one;
  }

  public String programme() {
    return programme;
  }

  public @Nullable String cohort() {
    return cohort;
  }

  public Form form() {
    return form;
  }

  public @Nullable String area() {
    return area;
  }

  public State state() {
    return state;
  }

  public boolean open() {
    return state != State.ENDED;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** It ran through the last day that was agreed: nobody ended it before, nor did silence. */
  public boolean completed() {
    return endedBy == null
        && endsOn != null
        && endedAt != null
        && endedAt.atOffset(ZoneOffset.UTC).toLocalDate().isAfter(endsOn);
  }

  public @Nullable LocalDate endsOn() {
    return endsOn;
  }

  public @Nullable LocalDate startedOn() {
    return startedOn;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** Slack user id; a party, a coordinator, or null if the program ended it. */
  public @Nullable String endedBy() {
    return endedBy;
  }

  /** While held nothing is asked of the parties and nothing is scheduled. */
  public boolean held() {
    return heldAt != null;
  }

  /**
   * The one question of everything that is done by itself: whether anything may be asked about it
   * now. Not while it rests for whatever reason, before its start or after its end.
   */
  public boolean runs() {
    return state == State.ACTIVE && !held();
  }

  /** The first day on which it goes on; empty unless somebody lets it rest. */
  public Optional<LocalDate> pausedUntil() {
    return Optional.ofNullable(pausedUntil);
  }

  @Nullable String conversation() {
    return conversation;
  }
}
