package mentorbot.surveys.slack.coordinator;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.surveys.Reports.BackOutcome;
import mentorbot.surveys.SurveyResults.Replies;
import mentorbot.texts.Words;

/** "You said, we will." */
final class BackViews {
  static final String SAID = "said";
  static final String FOLLOWS = "follows";

  /** Both fit into one section. */
  private static final int LONGEST = 600;

  private BackViews() {}

  static View form(Words words, String survey) {
    return Kit.modal(
        Buttons.TOLD,
        words.say("surveydesk.tell.header"),
        words.say("surveydesk.tell.send"),
        words.say("surveydesk.cancel"),
        survey,
        List.of(
            Kit.section(words.mrkdwn("surveydesk.tell.intro")),
            Inputs.hinted(
                Inputs.required(
                    SAID, words.say("surveydesk.tell.said"), Inputs.paragraph(null, LONGEST)),
                words.say("surveydesk.tell.saidHint")),
            Inputs.hinted(
                Inputs.required(
                    FOLLOWS, words.say("surveydesk.tell.follows"), Inputs.paragraph(null, LONGEST)),
                words.say("surveydesk.tell.followsHint"))));
  }

  static Message told(Words words, BackOutcome outcome) {
    var text = words.mrkdwnOneOf("surveydesk.tell.outcome", outcome.name());
    return Message.of(text, Kit.section(text), Kit.actions(Buttons.all(words)));
  }

  /** A survey under names has closed; the answers themselves stand in no message. */
  static Message closed(Words words, Replies replies) {
    var text =
        words.mrkdwn(
            "surveydesk.closedNamed",
            "title",
            replies.survey().survey().title(),
            "count",
            replies.replies().size());
    var id = replies.survey().survey().id();
    List<ButtonElement> buttons = new ArrayList<>();
    buttons.add(Buttons.results(words, replies.survey().survey(), 0));
    if (replies.back().isEmpty()) {
      buttons.add(Kit.button(words.say("surveydesk.tell"), Buttons.TELL, id));
    }
    return Message.of(text, Kit.section(text), Kit.actions(buttons));
  }
}
