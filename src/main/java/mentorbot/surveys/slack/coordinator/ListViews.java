package mentorbot.surveys.slack.coordinator;

import com.slack.api.model.block.LayoutBlock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentorbot.config.SurveyMode;
import mentorbot.config.WaveTime;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.surveys.Reports.Listed;
import mentorbot.surveys.SurveyCard;
import mentorbot.surveys.Upcoming.Next;
import mentorbot.texts.Words;

/** Surveys that were sent, and what the programme will send by itself. */
final class ListViews {
  /** Fits a phone. */
  private static final int SIZE = 5;

  private final Words words;
  private final ZoneId zone;

  ListViews(Words words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  Message page(Listed listed, List<Next> upcoming, int number) {
    var all = listed.surveys();
    int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    int page = Math.min(number, pages - 1);
    var shown = all.subList(page * SIZE, Math.min(all.size(), (page + 1) * SIZE));
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("surveydesk.title")));
    if (shown.isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("surveydesk.none")));
    }
    for (int i = 0; i < shown.size(); i++) {
      blocks.add(line(shown.get(i), i));
    }
    if (listed.changed() > 0) {
      blocks.add(Kit.context(words.mrkdwn("surveydesk.changedCount", "count", listed.changed())));
    }
    var turns = Buttons.turns(words, Buttons.LIST, new Buttons.Turn("all", page), pages);
    if (!turns.isEmpty()) {
      blocks.add(Kit.actions(turns));
    }
    if (!upcoming.isEmpty()) {
      blocks.add(Kit.divider());
      blocks.add(Kit.section(upcoming(upcoming)));
      upcoming.stream()
          .filter(wave -> !(wave.time() instanceof WaveTime.OnDate))
          .findFirst()
          .ifPresent(
              wave ->
                  blocks.add(Kit.context(words.mrkdwn("surveydesk.rounds", "date", wave.next()))));
    }
    blocks.add(Kit.actions(Kit.primary(words.say("surveydesk.send"), Buttons.PLAN, "new")));
    var lines = shown.stream().map(this::told).collect(Collectors.joining("\n"));
    return new Message(lines.isEmpty() ? words.mrkdwn("surveydesk.none") : lines, blocks);
  }

  private LayoutBlock line(SurveyCard card, int place) {
    boolean nothingYet = card.open() && card.survey().mode() == SurveyMode.ANONYMOUS;
    return nothingYet
        ? Kit.section(told(card) + "\n" + words.mrkdwn("surveydesk.notYet"))
        : Kit.section(told(card), Buttons.results(words, card.survey(), place));
  }

  private String told(SurveyCard card) {
    return words.mrkdwn(
        "surveydesk.line",
        "title",
        card.survey().title(),
        "mode",
        words.sayOneOf("surveydesk.mode", card.survey().mode().name()),
        "count",
        card.eligible(),
        "open",
        card.open(),
        "when",
        words.dateTime(card.closesAt(), zone));
  }

  private String upcoming(List<Next> waves) {
    var lines =
        waves.stream()
            .map(
                wave ->
                    words.mrkdwn(
                        "surveydesk.wave",
                        "title",
                        wave.title(),
                        "mode",
                        wave.mode(),
                        "when",
                        when(wave.time())))
            .collect(Collectors.joining("\n"));
    return words.mrkdwn("surveydesk.upcoming") + "\n" + lines;
  }

  private String when(WaveTime time) {
    if (time instanceof WaveTime.FromStart start) {
      return words.say("surveydesk.when.start", "days", start.days());
    }
    if (time instanceof WaveTime.BeforeEnd before) {
      return words.say("surveydesk.when.before", "days", before.days());
    }
    if (time instanceof WaveTime.AfterEnd after) {
      return words.say("surveydesk.when.after", "days", after.days());
    }
    return words.say("surveydesk.when.date", "date", ((WaveTime.OnDate) time).date());
  }
}
