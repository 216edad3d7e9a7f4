package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** A piece of what is said of an anonymous survey, sealed, since it holds comments. */
@Entity
@Table(name = "survey_release")
public final class ReleasePart extends Row {
  @Column(name = "survey", nullable = false, length = 64)
  private String survey;

  @Column(name = "part", nullable = false)
  private int part;

  @Column(name = "said", nullable = false)
  private byte[] said;

  /** For Hibernate. */
  ReleasePart() {}

  ReleasePart(String survey, int part, byte[] said) {
    super(Ids.fresh());
    this.survey = survey;
    this.part = part;
    this.said = said;
  }

  String survey() {
    return survey;
  }

  int part() {
    return part;
  }

  byte[] said() {
    return said;
  }
}
