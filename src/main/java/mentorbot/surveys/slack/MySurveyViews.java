package mentorbot.surveys.slack;

import com.slack.api.model.block.LayoutBlock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.HomeSection;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NextStep;
import mentorbot.slack.Reply;
import mentorbot.slack.Subcommands;
import mentorbot.surveys.MySurveys;
import mentorbot.surveys.OpenSurvey;
import mentorbot.texts.Words;

/**
 * The surveys that are open for somebody, as {@code /mentor}, {@code /mentor survey} and Home show
 * them: an anonymous one looks the same whether it has been answered or not.
 */
public final class MySurveyViews implements HomeSection, NextStep {
  private static final int MOST = 10;

  private final MySurveys mine;

  public MySurveyViews(MySurveys mine) {
    this.mine = mine;
  }

  @Override
  public Optional<Step> of(Caller caller) {
    return open(caller).stream().findFirst().map(survey -> step(survey, zone(caller), caller));
  }

  private static Step step(OpenSurvey survey, ZoneId zone, Caller caller) {
    var words = caller.words();
    return new Step(line(survey, zone, words), SurveyWords.answer(survey, 0, words));
  }

  @Override
  public List<LayoutBlock> blocks(Caller caller) {
    var open = open(caller);
    if (open.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(caller.say("surveys.home")));
    blocks.addAll(lines(open, zone(caller), caller.words()));
    return blocks;
  }

  Reply command(CommandCall call) {
    var caller = call.caller();
    return Reply.tell(message(open(caller), zone(caller), caller.words()));
  }

  static Message message(List<OpenSurvey> open, ZoneId zone, Words words) {
    if (open.isEmpty()) {
      var none = words.mrkdwn("surveys.none");
      return Message.of(
          none,
          Kit.section(none),
          Kit.actions(
              Kit.button(words.say("surveys.nextStep"), Subcommands.RUN + ":next", "/mentor")));
    }
    var texts = open.stream().limit(MOST).map(survey -> line(survey, zone, words)).toList();
    return new Message(String.join("\n", texts), lines(open, zone, words));
  }

  /** One section a survey, each with its button. */
  private static List<LayoutBlock> lines(List<OpenSurvey> open, ZoneId zone, Words words) {
    var blocks = new ArrayList<LayoutBlock>();
    for (var survey : open.stream().limit(MOST).toList()) {
      blocks.add(
          Kit.section(line(survey, zone, words), SurveyWords.answer(survey, blocks.size(), words)));
    }
    return blocks;
  }

  private static String line(OpenSurvey survey, ZoneId zone, Words words) {
    return words.mrkdwn(
        "surveys.open",
        "title",
        survey.title(),
        "mode",
        survey.mode(),
        "until",
        words.dateTime(survey.closesAt(), zone));
  }

  private List<OpenSurvey> open(Caller caller) {
    return mine.open(caller.team(), caller.user());
  }

  private ZoneId zone(Caller caller) {
    return mine.zone(caller.team(), caller.user());
  }
}
