package mentorbot.surveys;

/** Reminds of them, everybody alike. */
public final class AskedAgainNotice extends SurveyDay {
  public static final String NAME = "surveys.again";

  @Override
  public String name() {
    return NAME;
  }
}
