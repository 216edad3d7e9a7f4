package mentorbot.report.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.report.Activity;
import mentorbot.report.Report;
import mentorbot.slack.BarChart;
import mentorbot.slack.DataTable;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer;
import mentorbot.surveys.SurveyResults.Moved;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.surveys.SurveyResults.Scored;
import mentorbot.surveys.release.Score;
import mentorbot.texts.Words;

/** The key figures of a report, with the whole of it as files. */
public final class ReportMessage implements NoticeRenderer<Report> {
  private static final int MOST_SCORES = 5;

  @Override
  public Message render(Report report, Reader reader) {
    var words = reader.words();
    var said = new ArrayList<String>();
    if (!report.broken().isEmpty()) {
      said.add(words.mrkdwn("report.message.sums", "sums", Sums.said(words, report)));
    }
    if (report.empty()) {
      said.add(words.mrkdwn("report.message.empty"));
    } else {
      said.add(figures(words, report));
      said.addAll(scores(words, report));
      if (report.surveys().changed() > 0) {
        said.add(words.mrkdwn("report.survey.changed", "count", report.surveys().changed()));
      }
    }
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("report.page.title")));
    blocks.add(Kit.context(period(words, report)));
    said.forEach(text -> blocks.add(Kit.section(text)));
    if (!report.empty()) {
      blocks.add(chart(words, report));
      blocks.add(standing(words, report));
    }
    blocks.add(Kit.context(how(words, report)));
    blocks.add(
        Kit.actions(Kit.button(words.say("report.message.another"), ReportForm.OPEN, "form")));
    var text =
        words.mrkdwn("report.message.title")
            + " "
            + period(words, report)
            + "\n"
            + String.join("\n", said);
    return new Message(text, blocks).enclosing(ReportFiles.of(words, report));
  }

  private static String period(Words words, Report report) {
    return words.mrkdwn(
        "report.page.period",
        "first",
        report.period().first(),
        "last",
        report.period().last(),
        "when",
        report.countedAt().atZone(report.zone()));
  }

  private static String figures(Words words, Report report) {
    var people = report.people().flow();
    var running = report.relationships().running();
    var lines = new ArrayList<String>();
    lines.add(
        words.mrkdwn(
            "report.message.people",
            "before",
            people.before(),
            "came",
            people.came(),
            "went",
            people.went(),
            "after",
            people.after()));
    lines.add(
        words.mrkdwn(
            "report.message.running",
            "before",
            running.before(),
            "came",
            running.came(),
            "went",
            running.went(),
            "after",
            running.after()));
    var matched = report.relationships().matched();
    lines.add(
        words.mrkdwn(
            "report.message.matched",
            "all",
            matched.all(),
            "signed",
            matched.signed(),
            "started",
            matched.started()));
    lines.add(
        words.mrkdwn(
            "report.message.kept",
            "kept",
            report.relationships().kept(),
            "ran",
            report.relationships().ran()));
    lines.add(activity(words, report.activity()));
    return String.join("\n", lines);
  }

  private static String activity(Words words, Activity activity) {
    var tables = new ReportTables(words);
    return activity instanceof Activity.Counted counted
        ? words.mrkdwn(
            "report.message.activity",
            "first",
            counted.months().first(),
            "last",
            counted.months().last(),
            "any",
            any(counted),
            "met",
            tables.fives(counted.relationshipsMet()),
            "meetings",
            tables.fives(counted.meetingsHeld()),
            "checkIns",
            tables.fives(counted.checkInsAnswered()),
            "logged",
            tables.fives(counted.goalsLogged()),
            "moved",
            tables.fives(counted.goalsMoved()),
            "reached",
            tables.fives(counted.goalsReached()))
        : words.mrkdwn("report.message.noActivity", "why", tables.untold(activity));
  }

  private static boolean any(Activity.Counted counted) {
    return Stream.of(
            counted.relationshipsMet(),
            counted.meetingsHeld(),
            counted.checkInsAnswered(),
            counted.goalsLogged(),
            counted.goalsMoved(),
            counted.goalsReached())
        .anyMatch(count -> count.atLeast() > 0);
  }

  /** What moved since the survey before; where nothing can be compared, that there are results. */
  private static List<String> scores(Words words, Report report) {
    var moved =
        report.surveys().released().stream().flatMap(survey -> moved(words, survey)).toList();
    if (!moved.isEmpty()) {
      var lines = new ArrayList<String>();
      lines.add(words.mrkdwn("report.message.beforeAfter"));
      moved.stream().limit(MOST_SCORES).forEach(lines::add);
      if (moved.size() > MOST_SCORES) {
        lines.add(words.mrkdwn("report.message.more", "count", moved.size() - MOST_SCORES));
      }
      return List.of(String.join("\n", lines));
    }
    boolean told =
        report.surveys().released().stream()
            .flatMap(survey -> survey.scores().stream())
            .anyMatch(scored -> !(scored.said().all() instanceof Score.Few));
    return List.of(
        words.mrkdwn(
            "report.message.surveys", "count", report.surveys().released().size(), "told", told));
  }

  private static Stream<String> moved(Words words, Released survey) {
    var cells = new ScoreCells(words, survey.survey().eligible());
    return survey.scores().stream()
        .filter(scored -> scored.change().isPresent())
        .map(scored -> line(words, cells, scored));
  }

  private static String line(Words words, ScoreCells cells, Scored scored) {
    Moved moved = scored.change().orElseThrow();
    var row = cells.row(scored);
    return words.mrkdwn(
        "report.message.score",
        "question",
        cells.question(scored),
        "now",
        row.get(1),
        "answers",
        row.get(2),
        "before",
        cells.meanBefore(scored.said().all(), moved),
        "answersBefore",
        row.get(4),
        "change",
        cells.change(moved),
        "chance",
        row.get(6));
  }

  private static BarChart chart(Words words, Report report) {
    var running = report.relationships().running();
    var bars = new LinkedHashMap<String, Integer>();
    bars.put(words.say("report.bar.before"), running.before());
    bars.put(words.say("report.bar.came"), running.came());
    bars.put(words.say("report.bar.went"), running.went());
    bars.put(words.say("report.bar.after"), running.after());
    return BarChart.of(
        words.say("report.message.chart"), words.say("report.now.relationships"), bars);
  }

  private static DataTable standing(Words words, Report report) {
    var table = new ReportTables(words).now(report);
    return DataTable.of(
        table.title(),
        table.head(),
        table.rows().stream().map(row -> row.stream().map(DataTable::text).toList()).toList());
  }

  private static String how(Words words, Report report) {
    var sums =
        report.broken().isEmpty()
            ? words.mrkdwn("report.message.sums", "sums", Sums.said(words, report)) + " "
            : "";
    return sums + words.mrkdwn("report.message.how");
  }
}
