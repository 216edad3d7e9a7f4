package mentorbot.surveys.slack;

import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import mentorbot.slack.Kit;
import mentorbot.surveys.OpenSurvey;
import mentorbot.texts.Words;

/** Small pieces that several views say. */
final class SurveyWords {
  static final String OPEN = "surveys.open";

  private static final int QUESTIONS_A_MINUTE = 6;

  private SurveyWords() {}

  static String length(OpenSurvey survey, ZoneId zone, Words words) {
    int minutes = (survey.questions() + QUESTIONS_A_MINUTE - 1) / QUESTIONS_A_MINUTE;
    return words.mrkdwn(
        "surveys.length",
        "mode",
        survey.mode(),
        "questions",
        survey.questions(),
        "minutes",
        minutes,
        "until",
        words.dateTime(survey.closesAt(), zone));
  }

  /** {@code place} tells buttons of one message apart. */
  static ButtonElement answer(OpenSurvey survey, int place, Words words) {
    return Kit.labelled(
        Kit.primary(words.say("surveys.answer"), OPEN + ":" + place, survey.id()),
        words.say("surveys.answerThis", "title", survey.title()));
  }
}
