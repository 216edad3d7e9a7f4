package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import mentorbot.store.Row;

/**
 * Since when the programme asks a wave in this team: since it was installed, or since the wave was
 * put into its file. Of days before nobody is asked. The id is the wave's.
 */
@Entity
@Table(name = "survey_wave")
public final class SurveyWave extends Row {
  /** Programme clock. */
  @Column(name = "since", nullable = false)
  private Instant since;

  /** For Hibernate. */
  SurveyWave() {}

  SurveyWave(String wave, Instant since) {
    super(wave);
    this.since = since;
  }

  Instant since() {
    return since;
  }
}
