package mentorbot.surveys;

/** Tells of surveys on the day they are sent. */
public final class AskedNotice extends SurveyDay {
  public static final String NAME = "surveys.asked";

  @Override
  public String name() {
    return NAME;
  }
}
