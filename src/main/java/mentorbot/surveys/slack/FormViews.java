package mentorbot.surveys.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.slack.Kit;
import mentorbot.surveys.Answers;
import mentorbot.surveys.OpenSurvey;
import mentorbot.surveys.SurveyForm;
import mentorbot.surveys.slack.PageForm.Areas;
import mentorbot.texts.Words;

/** The form of a survey: what is to be known before, its pages, and the thanks. */
final class FormViews {
  static final String PAGE = "surveys.page";
  static final String BACK = "surveys.back";
  static final String CLEAR = "surveys.clear";

  private FormViews() {}

  static View firstScreen(SurveyForm form, Answers soFar, ZoneId zone, Words words) {
    var survey = form.survey();
    boolean begun = !soFar.equals(Answers.NONE);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(words.mrkdwn("surveys.first.lead", "title", survey.title())));
    blocks.add(
        Kit.context(
            SurveyWords.length(survey, zone, words) + " " + words.mrkdwn("surveys.first.several")));
    if (begun) {
      blocks.add(Kit.section(words.mrkdwn("surveys.first.begun")));
    }
    switch (survey.mode()) {
      case ANONYMOUS -> blocks.addAll(anonymous(form, zone, words));
      case CONFIDENTIAL, NAMED -> blocks.addAll(withName(survey, zone, words));
    }
    blocks.add(Kit.context(words.mrkdwn("surveys.first.hash", "hash", survey.shortHash())));
    return Kit.modal(
        PAGE,
        title(survey, words),
        begun ? words.say("surveys.goOn") : words.say("surveys.start"),
        words.say("surveys.notNow"),
        Leaf.firstScreen(survey.mode() == SurveyMode.ANONYMOUS, survey.id()).metadata(),
        blocks);
  }

  private static List<LayoutBlock> anonymous(SurveyForm form, ZoneId zone, Words words) {
    var survey = form.survey();
    boolean asksForWords =
        form.pages().stream().anyMatch(page -> page.kind() == SurveyForm.Page.Kind.COMMENTS);
    var thresholds = survey.thresholds();
    var seen =
        words.mrkdwn(
            "surveys.anonymous.seen",
            "until",
            words.dateTime(survey.closesAt(), zone),
            "scores",
            thresholds.scores(),
            "asked",
            asksForWords,
            "comments",
            thresholds.comments(),
            "given",
            thresholds.commentsGiven());
    var split =
        survey.group() == SurveyGroup.NONE
            ? ""
            : "\n"
                + words.mrkdwn(
                    "surveys.anonymous.split",
                    "by",
                    words.sayOneOf("surveys.group", survey.group().name()),
                    "scores",
                    thresholds.scores());
    return List.of(
        Kit.section(words.mrkdwn("surveys.anonymous.mode")),
        Kit.section(seen + split),
        Kit.section(words.mrkdwn("surveys.anonymous.final")),
        Kit.section(words.mrkdwn("surveys.anonymous.limits")));
  }

  private static List<LayoutBlock> withName(OpenSurvey survey, ZoneId zone, Words words) {
    return List.of(
        Kit.section(words.mrkdwnOneOf("surveys.withName", survey.mode().name())),
        Kit.section(
            words.mrkdwn("surveys.saved", "until", words.dateTime(survey.closesAt(), zone))));
  }

  /** {@code note} says why one is still here, in mrkdwn; usually empty. */
  static View page(
      SurveyForm form, Leaf leaf, Answers soFar, Areas areas, String note, Words words) {
    var survey = form.survey();
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(
        Kit.context(
            words.mrkdwn(
                "surveys.progress",
                "page",
                leaf.page() + 1,
                "pages",
                form.pages().size(),
                "anonymous",
                leaf.anonymous())));
    if (!note.isEmpty()) {
      blocks.add(Kit.section(note));
    }
    blocks.addAll(new PageForm(form, leaf, soFar, areas, words).inputs());
    if (leaf.last()) {
      blocks.add(Kit.context(words.mrkdwn("surveys.sendIsFinal")));
    }
    blocks.add(Kit.actions(turning(leaf, words)));
    return Kit.modal(
        PAGE,
        title(survey, words),
        leaf.last() ? words.say("surveys.send") : words.say("surveys.next"),
        words.say("surveys.stop"),
        leaf.metadata(),
        blocks);
  }

  private static List<ButtonElement> turning(Leaf leaf, Words words) {
    var buttons = new ArrayList<ButtonElement>();
    if (leaf.page() > 0) {
      buttons.add(Kit.button(words.say("surveys.backOne"), BACK, "back"));
    }
    buttons.add(Kit.button(words.say("surveys.clearPage"), CLEAR, "clear"));
    return buttons;
  }

  /** Says nothing of what was answered; the card is everybody's. */
  static View thanks(OpenSurvey survey, String help, Words words) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(words.mrkdwnOneOf("surveys.thanks", survey.mode().name())));
    if (!help.isEmpty()) {
      blocks.add(Kit.divider());
      blocks.add(Kit.section(words.mrkdwn("surveys.help", "help", help)));
      blocks.add(Kit.context(words.mrkdwn("surveys.help.everybody")));
    }
    return toRead(title(survey, words), blocks, words);
  }

  static View alreadyAnswered(OpenSurvey survey, Words words) {
    return toRead(
        title(survey, words),
        List.of(Kit.section(words.mrkdwn("surveys.already", "title", survey.title()))),
        words);
  }

  static View closed(Words words) {
    return toRead(
        words.say("surveys.title"), List.of(Kit.section(words.mrkdwn("surveys.closed"))), words);
  }

  static View changed(Words words) {
    return toRead(
        words.say("surveys.title"), List.of(Kit.section(words.mrkdwn("surveys.changed"))), words);
  }

  static View gone(Words words) {
    return toRead(
        words.say("surveys.title"), List.of(Kit.section(words.mrkdwn("slack.gone"))), words);
  }

  private static View toRead(String title, List<LayoutBlock> blocks, Words words) {
    return Kit.modal("surveys.read", title, null, words.say("surveys.close"), "", blocks);
  }

  private static String title(OpenSurvey survey, Words words) {
    return words.sayOneOf("surveys.modeTitle", survey.mode().name());
  }
}
