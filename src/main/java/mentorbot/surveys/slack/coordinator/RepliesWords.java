package mentorbot.surveys.slack.coordinator;

import java.util.ArrayList;
import java.util.List;
import mentorbot.slack.Mrkdwn;
import mentorbot.surveys.SurveyResults.Reply;
import mentorbot.texts.Words;

/** What one person answered under their name. */
final class RepliesWords {
  /** Of a section's 3,000 signs; an answer may be longer by what escaping adds. */
  private static final int SECTION = 1_800;

  private final Words words;

  RepliesWords(Words words) {
    this.words = words;
  }

  /** One text a section. */
  List<String> of(Reply reply) {
    var texts = new ArrayList<String>();
    var text = new StringBuilder("*" + Mrkdwn.person(reply.person()) + "*");
    if (reply.lines().isEmpty()) {
      text.append("\n").append(words.mrkdwn("surveydesk.skipped"));
    }
    for (var line : reply.lines()) {
      var answered =
          words.mrkdwn("surveydesk.reply", "question", line.text(), "answer", line.answer());
      if (text.length() + answered.length() > SECTION) {
        texts.add(text.toString());
        text = new StringBuilder();
      }
      text.append(text.isEmpty() ? "" : "\n").append(answered);
    }
    texts.add(text.toString());
    return texts;
  }
}
