package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** Somebody who was asked: frozen at launch, and never changed by anything they do. */
@Entity
@Table(name = "survey_person")
public final class SurveyPerson extends Row {
  @Column(name = "survey", nullable = false, length = 64)
  private String survey;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  /** By the dimension of the survey; empty if it has none. */
  @Column(name = "group_name", nullable = false, length = 75)
  private String groupName;

  /** Of the list, by the order of people's ids; what is done for everybody is done by portions. */
  @Column(name = "portion", nullable = false)
  private int portion;

  /** For Hibernate. */
  SurveyPerson() {}

  SurveyPerson(String survey, String person, String groupName, int portion) {
    super(Ids.fresh());
    this.survey = survey;
    this.person = person;
    this.groupName = groupName;
    this.portion = portion;
  }

  String survey() {
    return survey;
  }

  String person() {
    return person;
  }

  String groupName() {
    return groupName;
  }

  int portion() {
    return portion;
  }
}
