package mentorbot.surveys.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.config.SurveyMode;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.surveys.BackNotice.ToldBack;
import mentorbot.surveys.OpenSurvey;
import mentorbot.surveys.SurveyDay.Asked;

/** The messages about surveys, one method a kind of notice. */
public final class SurveyNotices {
  private SurveyNotices() {}

  public static Message asked(Asked asked, Reader reader) {
    return message(asked, false, reader);
  }

  public static Message askedAgain(Asked asked, Reader reader) {
    return message(asked, true, reader);
  }

  private static Message message(Asked asked, boolean again, Reader reader) {
    var words = reader.words();
    var open = asked.surveys();
    var titles = words.list(open.stream().map(OpenSurvey::title).toList());
    var lead =
        again
            ? words.mrkdwn(
                "surveys.again",
                "count",
                open.size(),
                "titles",
                titles,
                "anonymous",
                anonymous(open))
            : words.mrkdwn("surveys.asked", "count", open.size(), "titles", titles);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(lead));
    for (int i = 0; i < open.size(); i++) {
      var survey = open.get(i);
      var length = SurveyWords.length(survey, reader.zone(), words);
      if (open.size() > 1) {
        blocks.add(
            Kit.section(
                words.mrkdwn("surveys.first.lead", "title", survey.title()) + "\n" + length,
                SurveyWords.answer(survey, i, words)));
      } else {
        blocks.add(Kit.context(length));
        blocks.add(Kit.actions(SurveyWords.answer(survey, i, words)));
      }
    }
    return new Message(lead, blocks);
  }

  /** Whoever answered under their name is not reminded; of an anonymous one everybody is. */
  private static String anonymous(List<OpenSurvey> open) {
    long count = open.stream().filter(s -> s.mode() == SurveyMode.ANONYMOUS).count();
    if (count == 0) {
      return "none";
    }
    return count == open.size() ? "all" : "some";
  }

  /** "You said, we will." */
  public static Message toldBack(ToldBack told, Reader reader) {
    var words = reader.words();
    var lead = words.mrkdwn("surveys.back.lead", "title", told.title());
    return Message.of(
        lead,
        Kit.section(lead),
        Kit.section(words.mrkdwn("surveys.back.said", "said", told.back().said())),
        Kit.section(words.mrkdwn("surveys.back.follows", "follows", told.back().follows())),
        Kit.context(words.mrkdwn("surveys.back.everybody")));
  }
}
