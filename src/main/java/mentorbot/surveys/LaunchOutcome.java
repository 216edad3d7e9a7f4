package mentorbot.surveys;

import java.time.LocalDate;
import mentorbot.config.SurveyThresholds;

/** What came of planning or sending a survey. */
public sealed interface LaunchOutcome {
  /**
   * It can be sent to so many. {@code groups}: so many are large enough to be told apart, 0 if
   * there are none or no dimension.
   */
  record Possible(int eligible, SurveyThresholds thresholds, Comments comments, int groups)
      implements LaunchOutcome {}

  /** Whether what people write in their own words can be told, if enough of them answer. */
  enum Comments {
    TOLD,
    /** Fewer people are asked than it takes. */
    FEW,
    NOT_ASKED
  }

  record Launched(OpenSurvey survey, int eligible) implements LaunchOutcome {}

  /** No result could ever be told: ask confidentially, or more people together. */
  record TooFew(int eligible, int needed) implements LaunchOutcome {}

  /** Nobody takes part in a running relationship in this way. */
  record Nobody() implements LaunchOutcome {}

  /** What asks about health is asked anonymously only. */
  record HealthIsAnonymous() implements LaunchOutcome {}

  /** Under names every answer is read by itself, so there are no groups. */
  record GroupsAreAnonymous() implements LaunchOutcome {}

  /** Its last day has to be one of these, or between them. */
  record LastDayRefused(LocalDate earliest, LocalDate latest) implements LaunchOutcome {}

  /** More than fits into one form. */
  record TooLong() implements LaunchOutcome {}

  record NotCoordinator() implements LaunchOutcome {}

  /** No bank was chosen, or one that is offered no more. */
  record UnknownBank() implements LaunchOutcome {}
}
