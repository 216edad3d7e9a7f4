package mentorbot.surveys.slack.coordinator;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import mentorbot.slack.Caller;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.surveys.Reports;

/** On a coordinator's Home: results of which nobody has been told yet. */
public final class SurveysHome implements HomeSection {
  private static final int MOST = 3;

  private final Reports reports;

  public SurveysHome(Reports reports) {
    this.reports = reports;
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    var waiting = reports.waitingForWord(caller.team(), caller.user(), MOST);
    if (waiting.isEmpty()) {
      return List.of();
    }
    var words = caller.words();
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("surveydesk.title")));
    for (int i = 0; i < waiting.size(); i++) {
      var survey = waiting.get(i).card().survey();
      blocks.add(
          Kit.section(
              words.mrkdwn(
                  "surveydesk.home", "title", survey.title(), "nothing", waiting.get(i).nothing()),
              Buttons.results(words, survey, i)));
    }
    blocks.add(Kit.actions(Buttons.all(words)));
    return blocks;
  }
}
