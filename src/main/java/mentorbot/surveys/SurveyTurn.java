package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** Somebody has been asked for this wave of this relationship. */
@Entity
@Table(name = "survey_turn")
public final class SurveyTurn extends Row {
  @Column(name = "wave", nullable = false, length = 75)
  private String wave;

  @Column(name = "mentorship", nullable = false, length = 64)
  private String mentorship;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  /** For Hibernate. */
  SurveyTurn() {}

  SurveyTurn(String wave, String mentorship, String person) {
    super(Ids.fresh());
    this.wave = wave;
    this.mentorship = mentorship;
    this.person = person;
  }

  String wave() {
    return wave;
  }

  String mentorship() {
    return mentorship;
  }

  String person() {
    return person;
  }
}
