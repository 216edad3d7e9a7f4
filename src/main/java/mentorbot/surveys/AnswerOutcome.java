package mentorbot.surveys;

/** What came of opening a form, of a page of it, or of sending it. */
public sealed interface AnswerOutcome {
  /** The form, and what is filled in already (never anything in the anonymous mode). */
  record Ready(SurveyForm form, Answers soFar) implements AnswerOutcome {}

  /**
   * A page is kept: sealed in {@code carried} (anonymous), or stored ({@code carried} is empty).
   */
  record PageKept(SurveyForm form, Answers soFar, String carried) implements AnswerOutcome {}

  /**
   * Too much is written to be taken along to another page of an anonymous form; nothing was kept.
   */
  record TooMuchToCarry(SurveyForm form, Answers soFar) implements AnswerOutcome {}

  /** {@code help} for everybody, if health was asked about; otherwise empty. */
  record Thanks(OpenSurvey survey, String help) implements AnswerOutcome {}

  /** Sent before; nothing has changed. */
  record AlreadyAnswered(OpenSurvey survey) implements AnswerOutcome {}

  /** Somebody has changed it since it was sent: it is not used any more. */
  record Changed() implements AnswerOutcome {}

  record Closed() implements AnswerOutcome {}

  /** Not asked, of another kind, or no such survey. */
  record Gone() implements AnswerOutcome {}
}
