package mentorbot.surveys.slack.coordinator;

import mentorbot.config.ProfileOptions;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer;
import mentorbot.surveys.SurveyResults;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.surveys.SurveyResults.Replies;

/** The results of a survey as a message: its first page, or how to read what people said. */
public final class ResultsMessages implements NoticeRenderer<SurveyResults> {
  private final Groups groups;

  public ResultsMessages(ProfileOptions profile) {
    this.groups = new Groups(profile);
  }

  @Override
  public Message render(SurveyResults results, Reader reader) {
    var words = reader.words();
    if (results instanceof Released released) {
      return new ResultsViews(words, reader.zone(), groups).released(released, 0);
    }
    return results instanceof Replies replies
        ? BackViews.closed(words, replies)
        : ResultsHandlers.untold(words, results);
  }
}
