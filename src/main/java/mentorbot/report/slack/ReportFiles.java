package mentorbot.report.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentorbot.report.Report;
import mentorbot.slack.Enclosed;
import mentorbot.slack.Enclosed.Sheet;
import mentorbot.texts.Words;

/** The report as a page to print and as a table for a spreadsheet. */
final class ReportFiles {
  private static final int OF_ID = 8;

  private ReportFiles() {}

  static Enclosed of(Words words, Report report) {
    var tables = new ReportTables(words).of(report);
    var name =
        String.format(
            Locale.ROOT,
            "mentoring-report-%s-to-%s-%s",
            report.period().first(),
            report.period().last(),
            report.id().substring(0, OF_ID).toLowerCase(Locale.ROOT));
    return new Enclosed(
        words.mrkdwn(
            "report.files.comment",
            "first",
            report.period().first(),
            "last",
            report.period().last()),
        List.of(
            new Sheet(
                name + ".html",
                words.say("report.files.page"),
                new ReportPage(words).of(report, tables)),
            new Sheet(name + ".csv", words.say("report.files.table"), Csv.of(rows(words, tables)))),
        words.mrkdwn("report.files.otherwise"),
        report.askedAt());
  }

  /** Long and narrow: a line for each number, so that every table fits into the same columns. */
  static List<List<String>> rows(Words words, List<Table> tables) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            words.say("report.csv.part"),
            words.say("report.csv.item"),
            words.say("report.csv.measure"),
            words.say("report.csv.value")));
    for (var table : tables) {
      for (var row : table.rows()) {
        for (int i = 1; i < row.size(); i++) {
          rows.add(List.of(table.title(), row.get(0), table.head().get(i), row.get(i)));
        }
      }
      if (!table.note().isEmpty()) {
        rows.add(List.of(table.title(), words.say("report.csv.note"), "", table.note()));
      }
    }
    return rows;
  }
}
