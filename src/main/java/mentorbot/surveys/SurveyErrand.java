package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** Something that is still to be done for everybody on a survey's list, from a portion on. */
@Entity
@Table(name = "survey_errand")
public final class SurveyErrand extends Row {
  /** Every one is done for everybody alike: none looks who has answered. */
  enum Kind {
    /** Leaves the messages that ask. */
    ASK,
    /** It has closed: Homes no longer show it. */
    HOMES,
    /** It has closed: no trace is kept of who was asked when. */
    PURGE,
    /** "You said, we will." */
    BACK
  }

  @Column(name = "survey", nullable = false, length = 64)
  private String survey;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 16)
  private Kind kind;

  /** The next one. */
  @Column(name = "portion", nullable = false)
  private int portion;

  /** When what it is about happened; programme clock. */
  @Column(name = "begun_at", nullable = false)
  private Instant begunAt;

  /** For Hibernate. */
  SurveyErrand() {}

  SurveyErrand(String survey, Kind kind, Instant begunAt) {
    super(Ids.fresh());
    this.survey = survey;
    this.kind = kind;
    this.begunAt = begunAt;
  }

  String survey() {
    return survey;
  }

  Kind kind() {
    return kind;
  }

  int portion() {
    return portion;
  }

  Instant begunAt() {
    return begunAt;
  }
}
