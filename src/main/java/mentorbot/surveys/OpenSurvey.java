package mentorbot.surveys;

import java.time.Instant;
import java.time.LocalDate;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.config.SurveyThresholds;

/**
 * What people are told before they answer. {@code hash} is that of all that was frozen at launch;
 * {@code group}: by what results may be split; {@code health}: the help card closes the form.
 * {@code closesAt} is on the programme clock.
 */
public record OpenSurvey(
    String id,
    String title,
    SurveyMode mode,
    SurveyGroup group,
    LocalDate opensOn,
    Instant closesAt,
    int questions,
    boolean health,
    SurveyThresholds thresholds,
    String hash) {
  /** As much of the hash as fits beside other words. */
  public String shortHash() {
    return hash.substring(0, 8);
  }
}
