package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mentorbot.config.SurveyMode;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * One questionnaire sent to people who are listed when it is sent. Nothing of it can be edited
 * afterwards: a definition that is not what its hash says is never used. Programme clock.
 */
@Entity
@Table(name = "survey")
public final class Survey extends Row {
  /** Closed stays closed. */
  enum State {
    /** The frozen list is being written out; nobody sees it yet. */
    LISTING,
    OPEN,
    CLOSED
  }

  /** The wave of the programme it belongs to; its own id for one that a coordinator sent. */
  @Column(name = "wave", nullable = false, length = 75)
  private String wave;

  @Enumerated(EnumType.STRING)
  @Column(name = "survey_mode", nullable = false, length = 16)
  private SurveyMode mode;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false, length = 16)
  private State state;

  @Column(name = "definition", nullable = false, length = 32000)
  private String definition;

  @Column(name = "definition_hash", nullable = false, length = 64)
  private String definitionHash;

  @Column(name = "opens_on", nullable = false)
  private LocalDate opensOn;

  @Column(name = "closes_at", nullable = false)
  private Instant closesAt;

  /** Null: the programme by itself. */
  @Column(name = "launched_by", length = 32)
  private @Nullable String launchedBy;

  @Column(name = "release_hash", length = 64)
  private @Nullable String releaseHash;

  /** A unique key: the same round is not sent twice. */
  @Column(name = "once_key", nullable = false, length = 120)
  private String onceKey;

  /** So many stand on the list that was frozen at the launch, in so many portions. */
  @Column(name = "people", nullable = false)
  private int people;

  @Column(name = "portions", nullable = false)
  private int portions;

  /** What was deleted at the close has left the database's files too. */
  @Column(name = "tidied", nullable = false)
  private boolean tidied;

  /** For Hibernate. */
  Survey() {}

  private Survey(String id, Questionnaire asked, LocalDate opensOn, Instant closesAt) {
    super(id);
    this.mode = asked.mode();
    this.state = State.LISTING;
    this.definition = SurveyJson.write(asked);
    this.definitionHash = Hash.of(definition);
    this.opensOn = opensOn;
    this.closesAt = closesAt;
  }

  static Survey ofWave(
      String wave, Questionnaire asked, LocalDate opensOn, Instant closesAt, String occasion) {
    var made = new Survey(Ids.fresh(), asked, opensOn, closesAt);
    made.wave = wave;
    made.onceKey = wave + "/" + occasion;
    return made;
  }

  static Survey sentBy(
      String coordinator, Questionnaire asked, LocalDate opensOn, Instant closesAt) {
    var made = new Survey(Ids.fresh(), asked, opensOn, closesAt);
    made.wave = made.id();
    made.onceKey = made.id();
    made.launchedBy = coordinator;
    return made;
  }

  /** Nobody has changed it since the launch. */
  boolean intact() {
    return Hash.of(definition).equals(definitionHash);
  }

  /** Throws IllegalStateException unless it is {@link #intact}. */
  Questionnaire questionnaire() {
    if (!intact()) {
      throw new IllegalStateException("survey " + id + " was changed after its launch");
    }
    return SurveyJson.read(definition, Questionnaire.class);
  }

  OpenSurvey shown(Questionnaire asked) {
    return new OpenSurvey(
        id,
        asked.title(),
        mode,
        asked.group(),
        opensOn,
        closesAt,
        asked.questions().size(),
        asked.health(),
        asked.thresholds(),
        definitionHash);
  }

  void list(int people, int portions) {
    this.people = people;
    this.portions = portions;
  }

  /** Everybody is listed. */
  void begin() {
    state = State.OPEN;
  }

  void close(@Nullable String hashOfRelease) {
    state = State.CLOSED;
    releaseHash = hashOfRelease;
    tidied = mode != SurveyMode.ANONYMOUS;
  }

  void tidy() {
    tidied = true;
  }

  boolean takesAnswers(Instant now) {
    return state == State.OPEN && now.isBefore(closesAt);
  }

  /** It has not closed. */
  boolean open() {
    return state != State.CLOSED;
  }

  /** Everybody is listed, so that it may be seen. */
  boolean shown() {
    return state != State.LISTING;
  }

  int people() {
    return people;
  }

  int portions() {
    return portions;
  }

  boolean anonymous() {
    return mode == SurveyMode.ANONYMOUS;
  }

  String wave() {
    return wave;
  }

  LocalDate opensOn() {
    return opensOn;
  }

  Instant closesAt() {
    return closesAt;
  }

  @Nullable String launchedBy() {
    return launchedBy;
  }

  @Nullable String releaseHash() {
    return releaseHash;
  }

  String onceKey() {
    return onceKey;
  }

  boolean tidied() {
    return tidied;
  }
}
