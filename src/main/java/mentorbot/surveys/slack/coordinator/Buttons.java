package mentorbot.surveys.slack.coordinator;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.config.SurveyMode;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.surveys.OpenSurvey;
import mentorbot.texts.Words;

/** The routes of a coordinator's surveys, and what leads to them. */
final class Buttons {
  static final String COMMAND = "/mentor-admin";
  static final String LIST = "survey-desk.list";
  static final String RESULTS = "survey-desk.results";
  static final String PLAN = "survey-desk.plan";
  static final String REPLAN = "survey-desk.replan";
  static final String TELL = "survey-desk.tell";
  static final String PREVIEW = "survey-desk.preview";
  static final String SEND = "survey-desk.send";
  static final String TOLD = "survey-desk.told";

  private static final char BETWEEN = ':';

  private Buttons() {}

  /** A page of something, as a button's value holds it. */
  record Turn(String of, int page) {
    /** Whatever else comes is the first page. */
    static Turn read(String value) {
      int at = value.lastIndexOf(BETWEEN);
      var digits = value.substring(at + 1);
      return at > 0 && digits.matches("\\d{1,4}")
          ? new Turn(value.substring(0, at), Integer.parseInt(digits))
          : new Turn(value, 0);
    }

    String value() {
      return of + BETWEEN + page;
    }
  }

  static ButtonElement results(Words words, OpenSurvey survey, int place) {
    boolean anonymous = survey.mode() == SurveyMode.ANONYMOUS;
    return Kit.button(
        anonymous ? words.say("surveydesk.results") : words.say("surveydesk.replies"),
        RESULTS + BETWEEN + place,
        new Turn(survey.id(), 0).value());
  }

  static ButtonElement all(Words words) {
    return Kit.button(words.say("surveydesk.all"), LIST + ":all", new Turn("all", 0).value());
  }

  static List<ButtonElement> turns(Words words, String action, Turn shown, int pages) {
    var turns = new ArrayList<ButtonElement>();
    if (shown.page() > 0) {
      var before = new Turn(shown.of(), shown.page() - 1);
      turns.add(Kit.button(words.say("surveydesk.back"), action + ":back", before.value()));
    }
    if (shown.page() < pages - 1) {
      var next = new Turn(shown.of(), shown.page() + 1);
      turns.add(Kit.button(words.say("surveydesk.more"), action + ":more", next.value()));
    }
    return turns;
  }

  /** A message to read in a modal, which takes no pictures. */
  static View page(Words words, Message message) {
    return Kit.modal(
        "survey-desk.read",
        words.say("surveydesk.title"),
        null,
        words.say("surveydesk.close"),
        "",
        message.withoutPictures().blocks());
  }
}
