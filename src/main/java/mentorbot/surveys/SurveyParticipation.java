package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Row;

/** Somebody has answered: the id is a code under the survey's key. No more may ever be added. */
@Entity
@Table(name = "survey_participation")
public final class SurveyParticipation extends Row {
  @Column(name = "survey", nullable = false, length = 64)
  private String survey;

  /** For Hibernate. */
  SurveyParticipation() {}

  SurveyParticipation(String code, String survey) {
    super(code);
    this.survey = survey;
  }

  String survey() {
    return survey;
  }
}
