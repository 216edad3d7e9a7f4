package mentorbot.surveys.slack.coordinator;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.surveys.SurveyCard;
import mentorbot.surveys.SurveyResults.Back;
import mentorbot.surveys.SurveyResults.Commented;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.surveys.SurveyResults.Replies;
import mentorbot.surveys.slack.coordinator.ResultsCharts.Numbered;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** What came of a survey, page by page. */
final class ResultsViews {
  private final Words words;
  private final ZoneId zone;
  private final Groups groups;

  ResultsViews(Words words, ZoneId zone, Groups groups) {
    this.words = words;
    this.zone = zone;
    this.groups = groups;
  }

  Message released(Released results, int number) {
    var sheets = new Sheets();
    var said = new ScoreWords(words, groups, results.survey().eligible());
    for (int i = 0; i < results.scores().size(); i++) {
      var scored = results.scores().get(i);
      sheets.add(said.of(i + 1, scored), new Numbered(i + 1, scored));
    }
    sheets.turn();
    for (var commented : results.comments()) {
      if (!commented.remarks().texts().isEmpty()) {
        sheets.begin(comments(commented, false), comments(commented, true));
        commented.remarks().texts().forEach(text -> sheets.add(quoted(text)));
        sheets.turn();
      }
    }
    var page = results.tellsNothing() ? Sheets.Sheet.EMPTY : sheets.sheet(number);
    int pages = results.tellsNothing() ? 1 : sheets.count();
    var blocks = top(results.survey(), page.number(), pages);
    if (results.tellsNothing()) {
      blocks.add(Kit.section(words.mrkdwn("surveydesk.nothing")));
    }
    blocks.addAll(ResultsCharts.of(words, page.questions()));
    page.texts().forEach(text -> blocks.add(Kit.section(text)));
    var text = new ArrayList<String>();
    text.add(head(results.survey()));
    page.questions().forEach(one -> text.add(said.shortly(one.number(), one.scored())));
    if (results.tellsNothing()) {
      text.add(words.mrkdwn("surveydesk.nothing"));
    }
    if (page.questions().stream().anyMatch(one -> one.scored().change().isPresent())) {
      blocks.add(Kit.context(words.mrkdwn("surveydesk.changeMeans")));
    }
    if (!page.questions().isEmpty() && !results.notCompared().isEmpty()) {
      blocks.add(Kit.context(notCompared(results.notCompared())));
    }
    bottom(blocks, results.survey(), results.back(), page.number(), pages);
    blocks.add(Kit.context(rules(results)));
    return new Message(String.join("\n", text), blocks);
  }

  private String rules(Released results) {
    var thresholds = results.survey().survey().thresholds();
    return words.mrkdwn(
        "surveydesk.rules",
        "scores",
        thresholds.scores(),
        "comments",
        thresholds.comments(),
        "commentsGiven",
        thresholds.commentsGiven(),
        "commented",
        !results.comments().isEmpty(),
        "party",
        results.party(),
        "asked",
        results.survey().survey().shortHash(),
        "told",
        results.hash().substring(0, Math.min(8, results.hash().length())));
  }

  private String notCompared(List<String> titles) {
    var quoted =
        titles.stream()
            .map(title -> words.mrkdwn("surveydesk.notCompared.title", "title", title))
            .map(Markup::new)
            .toList();
    return words.mrkdwn("surveydesk.notCompared", "titles", words.markupList(quoted));
  }

  private String comments(Commented commented, boolean further) {
    return words.mrkdwn("surveydesk.comments", "question", commented.text(), "further", further);
  }

  private static String quoted(String text) {
    return "> " + Markup.escape(text).replaceAll("\\R", "\n> ");
  }

  Message replies(Replies results, int number) {
    var sheets = new Sheets();
    for (var reply : results.replies()) {
      sheets.addAll(new RepliesWords(words).of(reply));
    }
    var page = sheets.sheet(number);
    var blocks = top(results.survey(), page.number(), sheets.count());
    if (results.replies().isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("surveydesk.noReplies")));
    }
    page.texts().forEach(text -> blocks.add(Kit.section(text)));
    if (results.party()) {
      blocks.add(Kit.context(words.mrkdwn("surveydesk.partyReplies")));
    }
    bottom(blocks, results.survey(), results.back(), page.number(), sheets.count());
    blocks.add(
        Kit.context(words.mrkdwnOneOf("surveydesk.kept", results.survey().survey().mode().name())));
    return new Message(head(results.survey()), blocks);
  }

  private List<LayoutBlock> top(SurveyCard card, int page, int pages) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(card.survey().title()));
    blocks.add(
        Kit.context(
            words.mrkdwn(
                "surveydesk.head",
                "mode",
                words.sayOneOf("surveydesk.mode", card.survey().mode().name()),
                "count",
                card.eligible(),
                "open",
                card.open(),
                "when",
                words.dateTime(card.closesAt(), zone),
                "several",
                pages > 1,
                "page",
                page + 1,
                "pages",
                pages)));
    return blocks;
  }

  private String head(SurveyCard card) {
    return words.mrkdwn("surveydesk.resultsOf", "title", card.survey().title());
  }

  /** What follows, or the way to say so, and the other pages. */
  private void bottom(
      List<LayoutBlock> blocks, SurveyCard card, Optional<Back> back, int page, int pages) {
    back.ifPresent(
        told ->
            blocks.add(
                Kit.section(
                    words.mrkdwn(
                        "surveydesk.backTold", "said", told.said(), "follows", told.follows()))));
    var id = card.survey().id();
    List<ButtonElement> buttons =
        Buttons.turns(words, Buttons.RESULTS, new Buttons.Turn(id, page), pages);
    if (back.isEmpty() && !card.open()) {
      buttons.add(Kit.button(words.say("surveydesk.tell"), Buttons.TELL, id));
    }
    buttons.add(Buttons.all(words));
    blocks.add(Kit.actions(buttons));
  }
}
