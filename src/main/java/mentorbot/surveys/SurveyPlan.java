package mentorbot.surveys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;

/**
 * A survey that is to be sent; {@code banks} are ids. {@code lastDay} in the programme's zone, the
 * whole of it; empty: as long as surveys are usually open.
 */
public record SurveyPlan(
    String title,
    List<String> banks,
    SurveyAudience audience,
    SurveyMode mode,
    SurveyGroup group,
    Optional<LocalDate> lastDay) {
  public SurveyPlan {
    banks = List.copyOf(banks);
  }

  /** Open as long as surveys usually are. */
  public SurveyPlan(
      String title,
      List<String> banks,
      SurveyAudience audience,
      SurveyMode mode,
      SurveyGroup group) {
    this(title, banks, audience, mode, group, Optional.empty());
  }
}
