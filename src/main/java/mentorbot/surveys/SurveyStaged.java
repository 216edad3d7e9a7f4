package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Row;

/** An answer that waits, sealed, for the close. No more may ever be added. */
@Entity
@Table(name = "survey_staged")
public final class SurveyStaged extends Row {
  @Column(name = "survey", nullable = false, length = 64)
  private String survey;

  @Column(name = "payload", nullable = false)
  private byte[] payload;

  /** For Hibernate. */
  SurveyStaged() {}

  SurveyStaged(String id, String survey, byte[] payload) {
    super(id);
    this.survey = survey;
    this.payload = payload;
  }

  String survey() {
    return survey;
  }

  byte[] payload() {
    return payload;
  }
}
