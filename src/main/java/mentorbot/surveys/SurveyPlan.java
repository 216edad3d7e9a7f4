package mentorbot.surveys;

import java.util.List;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;

/** A survey that a coordinator thinks of sending once; {@code banks} are ids. */
public record SurveyPlan(
    String title, List<String> banks, SurveyAudience audience, SurveyMode mode, SurveyGroup group) {
  public SurveyPlan {
    banks = List.copyOf(banks);
  }
}
