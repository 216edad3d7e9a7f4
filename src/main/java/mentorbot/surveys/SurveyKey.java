package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Row;

/** The key of an anonymous survey's participations, sealed; deleted at the close. */
@Entity
@Table(name = "survey_key")
public final class SurveyKey extends Row {
  @Column(name = "secret", nullable = false)
  private byte[] secret;

  /** For Hibernate. */
  SurveyKey() {}

  SurveyKey(String survey, byte[] secret) {
    super(survey);
    this.secret = secret;
  }

  byte[] secret() {
    return secret;
  }
}
