package mentorbot.report.slack;

import mentorbot.report.Report;
import mentorbot.texts.Words;

/** Whether it adds up: said in every form of the report. */
final class Sums {
  private Sums() {}

  static String said(Words words, Report report) {
    var broken = report.broken();
    return broken.isEmpty()
        ? words.say("report.sums.hold", "count", report.checks().size())
        : words.say(
            "report.sums.broken",
            "count",
            broken.size(),
            "sums",
            words.list(
                broken.stream()
                    .map(check -> words.sayOneOf("report.sum", check.sum().name()))
                    .toList()),
            "code",
            report.code());
  }
}
