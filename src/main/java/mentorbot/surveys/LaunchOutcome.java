package mentorbot.surveys;

/** What came of planning or sending a survey. */
public sealed interface LaunchOutcome {
  /**
   * It can be sent to so many; {@code comments}: whether they can be told if enough people answer.
   */
  record Possible(int eligible, boolean comments) implements LaunchOutcome {}

  record Launched(OpenSurvey survey, int eligible) implements LaunchOutcome {}

  /** No result could ever be told: ask confidentially, or more people together. */
  record TooFew(int eligible, int needed) implements LaunchOutcome {}

  /** Nobody takes part in a running relationship in this way. */
  record Nobody() implements LaunchOutcome {}

  /** What asks about health is asked anonymously only. */
  record HealthIsAnonymous() implements LaunchOutcome {}

  /** More than fits into one form. */
  record TooLong() implements LaunchOutcome {}

  record NotCoordinator() implements LaunchOutcome {}

  /** No bank was chosen, or one that is offered no more. */
  record UnknownBank() implements LaunchOutcome {}
}
