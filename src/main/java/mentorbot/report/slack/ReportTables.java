package mentorbot.report.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentorbot.digest.InFives;
import mentorbot.mentorships.Phase;
import mentorbot.report.Activity;
import mentorbot.report.Check;
import mentorbot.report.Closing;
import mentorbot.report.Report;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.texts.Words;

/** All figures of a report, in the order of the page. */
final class ReportTables {
  private static final List<Phase> PHASES =
      List.of(Phase.ACTIVE, Phase.PAUSED, Phase.HELD, Phase.AGREEING, Phase.ENDED, Phase.ENROLLED);

  private final Words words;

  ReportTables(Words words) {
    this.words = words;
  }

  List<Table> of(Report report) {
    var tables = new ArrayList<Table>();
    tables.add(people(report));
    tables.add(relationships(report));
    tables.add(matched(report));
    tables.add(closed(report));
    tables.add(now(report));
    tables.add(activity(report.activity()));
    report.surveys().released().forEach(survey -> tables.add(survey(survey)));
    if (report.surveys().changed() > 0) {
      tables.add(
          new Table(
              words.say("report.survey.changedTitle"),
              List.of(words.say("report.what"), words.say("report.count")),
              List.of(),
              words.say("report.survey.changed", "count", report.surveys().changed())));
    }
    tables.add(checks(report.checks()));
    return tables;
  }

  private Table people(Report report) {
    var flow = report.people().flow();
    return counted(
        words.say("report.people.title"),
        words.say("report.people.note"),
        List.of(
            row(words.say("report.people.before"), flow.before()),
            row(words.say("report.people.came"), flow.came()),
            row(words.say("report.people.went"), flow.went()),
            row(words.say("report.people.after"), flow.after()),
            List.of(
                words.say("report.people.stayed"),
                words.say("report.of", "some", report.people().stayed(), "all", flow.before())),
            row(words.say("report.people.accounts"), report.people().accountsGone())));
  }

  private Table relationships(Report report) {
    var figures = report.relationships();
    var flow = figures.running();
    return counted(
        words.say("report.running.title"),
        words.say("report.running.note"),
        List.of(
            row(words.say("report.running.before"), flow.before()),
            row(words.say("report.running.came"), flow.came()),
            row(words.say("report.running.went"), flow.went()),
            row(words.say("report.running.after"), flow.after()),
            List.of(
                words.say("report.running.kept"),
                words.say("report.of", "some", figures.kept(), "all", figures.ran()))));
  }

  private Table matched(Report report) {
    var matched = report.relationships().matched();
    return counted(
        words.say("report.matched.title"),
        words.say("report.matched.note"),
        List.of(
            row(words.say("report.matched.all"), matched.all()),
            row(words.say("report.matched.signed"), matched.signed()),
            row(words.say("report.matched.started"), matched.started()),
            row(words.say("report.matched.endedBefore"), matched.endedBefore()),
            row(words.say("report.matched.gettingReady"), matched.gettingReady())));
  }

  private Table closed(Report report) {
    var rows = new ArrayList<List<String>>();
    for (var closing : Closing.values()) {
      int count = report.relationships().closed().getOrDefault(closing, 0);
      rows.add(List.of(words.sayOneOf("report.closed", closing.name()), String.valueOf(count)));
    }
    rows.add(row(words.say("report.closed.all"), report.relationships().ended()));
    return counted(words.say("report.closed.title"), words.say("report.closed.note"), rows);
  }

  Table now(Report report) {
    var rows = new ArrayList<List<String>>();
    for (var phase : PHASES) {
      rows.add(
          List.of(
              words.sayOneOf("report.phase", phase.name()),
              count(report.people().now(), phase),
              phase == Phase.ENROLLED ? "–" : count(report.relationships().now(), phase)));
    }
    rows.add(
        List.of(
            words.say("report.now.all"),
            String.valueOf(report.people().enrolledNow()),
            String.valueOf(report.relationships().ever())));
    return new Table(
        words.say(
            "report.now.title", "when", report.countedAt().atZone(report.zone()).toLocalDate()),
        List.of(
            words.say("report.now.where"),
            words.say("report.now.people"),
            words.say("report.now.relationships")),
        rows,
        words.say("report.now.note"));
  }

  private static String count(Map<Phase, Integer> phases, Phase phase) {
    return String.valueOf(phases.getOrDefault(phase, 0));
  }

  private Table activity(Activity activity) {
    if (activity instanceof Activity.Counted counted) {
      return new Table(
          words.say(
              "report.activity.title",
              "first",
              counted.months().first(),
              "last",
              counted.months().last()),
          List.of(words.say("report.what"), words.say("report.count")),
          List.of(
              fives(words.say("report.activity.met"), counted.relationshipsMet()),
              fives(words.say("report.activity.meetings"), counted.meetingsHeld()),
              fives(words.say("report.activity.checkIns"), counted.checkInsAnswered()),
              fives(words.say("report.activity.logged"), counted.goalsLogged()),
              fives(words.say("report.activity.moved"), counted.goalsMoved()),
              fives(words.say("report.activity.reached"), counted.goalsReached())),
          words.say("report.activity.note"));
    }
    return new Table(
        words.say("report.activity.short"),
        List.of(words.say("report.what"), words.say("report.count")),
        List.of(),
        untold(activity));
  }

  String untold(Activity activity) {
    return activity instanceof Activity.FewPeople few
        ? words.say(
            "report.activity.few", "first", few.months().first(), "last", few.months().last())
        : words.say("report.activity.noMonth");
  }

  private List<String> fives(String what, InFives count) {
    return List.of(what, fives(count));
  }

  String fives(InFives count) {
    return words.say("report.fives", "some", count.atLeast() > 0, "count", count.atLeast());
  }

  private Table survey(Released survey) {
    var cells = new ScoreCells(words, survey.survey().eligible());
    return new Table(
        words.say(
            "report.survey.title",
            "title",
            survey.survey().survey().title(),
            "date",
            survey.survey().survey().opensOn(),
            "asked",
            survey.survey().eligible()),
        cells.head(survey.scores()),
        cells.rows(survey.scores()),
        cells.note(survey.scores()));
  }

  private Table checks(List<Check> checks) {
    return new Table(
        words.say("report.checks.title"),
        List.of(
            words.say("report.checks.sum"),
            words.say("report.checks.one"),
            words.say("report.checks.other"),
            words.say("report.checks.result")),
        checks.stream()
            .map(
                check ->
                    List.of(
                        words.sayOneOf("report.sum", check.sum().name()),
                        String.valueOf(check.one()),
                        String.valueOf(check.other()),
                        words.say("report.checks.holds", "holds", check.holds())))
            .toList(),
        words.say("report.checks.note"));
  }

  private Table counted(String title, String note, List<List<String>> rows) {
    return new Table(
        title, List.of(words.say("report.what"), words.say("report.count")), rows, note);
  }

  private static List<String> row(String what, int count) {
    return List.of(what, String.valueOf(count));
  }
}
