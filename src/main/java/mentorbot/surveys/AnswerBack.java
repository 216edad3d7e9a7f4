package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import mentorbot.surveys.SurveyResults.Back;

/** "You said, we will": told once to everybody who was asked. The id is the survey's. */
@Entity
@Table(name = "survey_answer_back")
public final class AnswerBack extends Row {
  /** Sealed. */
  @Column(name = "said", nullable = false)
  private byte[] said;

  /** Sealed. */
  @Column(name = "follows", nullable = false)
  private byte[] follows;

  @Column(name = "told_by", nullable = false, length = 32)
  private String toldBy;

  /** Programme clock. */
  @Column(name = "told_at", nullable = false)
  private Instant toldAt;

  /** For Hibernate. */
  AnswerBack() {}

  AnswerBack(String team, String survey, Sealer sealer, Back back, String toldBy, Instant now) {
    super(survey);
    this.said = sealer.seal(place(team, survey, "said"), back.said());
    this.follows = sealer.seal(place(team, survey, "follows"), back.follows());
    this.toldBy = toldBy;
    this.toldAt = now;
  }

  Back back(Sealer sealer) {
    return new Back(
        sealer.open(place(team, id, "said"), said),
        sealer.open(place(team, id, "follows"), follows));
  }

  private static Place place(String team, String survey, String column) {
    return new Place(team, "survey_answer_back", column, survey);
  }

  String toldBy() {
    return toldBy;
  }

  Instant toldAt() {
    return toldAt;
  }
}
