package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import mentorbot.store.Ids;
import mentorbot.store.Row;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;

/** What somebody answers under their name; once it is sent, it stays. */
@Entity
@Table(name = "survey_reply")
public final class SurveyReply extends Row {
  @Column(name = "survey", nullable = false, length = 64)
  private String survey;

  @Column(name = "person", nullable = false, length = 32)
  private String person;

  /** Sealed. */
  @Column(name = "said", nullable = false)
  private byte[] said;

  @Column(name = "sent", nullable = false)
  private boolean sent;

  /** For Hibernate. */
  SurveyReply() {}

  SurveyReply(String team, String survey, String person, Sealer sealer, Answers answers) {
    super(Ids.fresh());
    this.team = team;
    this.survey = survey;
    this.person = person;
    say(sealer, answers);
  }

  void say(Sealer sealer, Answers answers) {
    said = sealer.seal(place(), SurveyJson.write(answers));
  }

  Answers said(Sealer sealer) {
    return SurveyJson.read(sealer.open(place(), said), Answers.class);
  }

  private Place place() {
    return new Place(Objects.requireNonNull(team), "survey_reply", "said", survey + "/" + person);
  }

  void send() {
    sent = true;
  }

  boolean sent() {
    return sent;
  }

  String person() {
    return person;
  }

  String survey() {
    return survey;
  }
}
