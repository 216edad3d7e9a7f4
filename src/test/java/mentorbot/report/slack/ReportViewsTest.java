package mentorbot.report.slack;

import static mentorbot.mentorships.Phase.ACTIVE;
import static mentorbot.mentorships.Phase.AGREEING;
import static mentorbot.mentorships.Phase.ENDED;
import static mentorbot.mentorships.Phase.ENROLLED;
import static mentorbot.mentorships.Phase.PAUSED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.config.SurveyThresholds;
import mentorbot.digest.InFives;
import mentorbot.report.Activity;
import mentorbot.report.Check;
import mentorbot.report.Closing;
import mentorbot.report.Flow;
import mentorbot.report.PeopleFigures;
import mentorbot.report.Period;
import mentorbot.report.RelationshipFigures;
import mentorbot.report.Report;
import mentorbot.report.Reporting.Choices;
import mentorbot.report.Span;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.surveys.OpenSurvey;
import mentorbot.surveys.Reports.Past;
import mentorbot.surveys.SurveyCard;
import mentorbot.surveys.SurveyResults.Moved;
import mentorbot.surveys.SurveyResults.Released;
import mentorbot.surveys.SurveyResults.Scored;
import mentorbot.surveys.release.Answered;
import mentorbot.surveys.release.Change;
import mentorbot.surveys.release.Means;
import mentorbot.surveys.release.Question;
import mentorbot.surveys.release.Releasing;
import mentorbot.surveys.release.Thresholds;
import mentorbot.testing.Golden;
import mentorbot.texts.Texts;
import mentorbot.workspace.rules.BlockRules;
import org.junit.jupiter.api.Test;

class ReportViewsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Reader READER = new Reader("URUTH", Texts.load().in("en-GB"), LONDON);
  private static final Reader PSEUDO = new Reader("URUTH", Texts.pseudo().in(null), LONDON);
  private static final Period TERM =
      new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 30));
  private static final Instant NOW = Instant.parse("2026-11-30T09:30:00Z");
  private static final List<String> SCALE =
      List.of("Not at all", "A little", "Partly", "Mostly", "Completely");
  private static final String HOSTILE = "=HYPERLINK(\"https://x\") <script>alert(1)</script> & 'x'";

  private static Report report(Activity activity, List<Released> surveys, List<Check> checks) {
    var flow = new Flow(14, 6, 2, 18);
    return new Report(
        "ABCDEFGHIJKLMNOP",
        TERM,
        LONDON,
        NOW,
        NOW,
        new PeopleFigures(
            flow, 13, 1, Map.of(ACTIVE, 10, PAUSED, 2, AGREEING, 2, ENDED, 3, ENROLLED, 1)),
        new RelationshipFigures(
            new Flow(5, 4, 3, 6),
            new RelationshipFigures.Matched(6, 5, 4, 1, 1),
            Map.of(Closing.AS_AGREED, 2, Closing.EARLIER, 1, Closing.BEFORE_START, 1),
            8,
            Map.of(ACTIVE, 5, PAUSED, 1, AGREEING, 1, ENDED, 9)),
        activity,
        new Past(surveys, 0),
        checks,
        checks.stream().allMatch(Check::holds) ? "" : "K7Q2ZZ01");
  }

  private static final List<Check> HOLD =
      List.of(
          new Check(Check.Sum.PEOPLE_OVER_TIME, 20, 20),
          new Check(Check.Sum.RUNNING_OVER_TIME, 9, 9));
  private static final Activity COUNTED =
      new Activity.Counted(
          TERM,
          new InFives(5),
          new InFives(25),
          new InFives(45),
          new InFives(20),
          new InFives(15),
          new InFives(0));

  private static Report full() {
    return report(COUNTED, List.of(survey("Half-time", 12), survey(HOSTILE, 7)), HOLD);
  }

  static Released survey(String title, int answers) {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < 3; i++) {
      questions.add(new Question("q" + i, 5));
    }
    var releasing = new Releasing(Thresholds.FLOOR, new java.util.Random(7));
    var now = releasing.of(questions, Set.of("all"), answers(answers, 4));
    var then = releasing.of(questions, Set.of("all"), answers(answers, 2));
    var scored = new ArrayList<Scored>();
    for (int i = 0; i < 3; i++) {
      var said = now.scores().get(i);
      var before = then.scores().get(i).all();
      var moved =
          i == 2
              ? Optional.<Moved>empty()
              : Change.between(before, Set.of(), said.all(), Set.of(), 5)
                  .map(
                      change ->
                          new Moved(
                              "The first month",
                              LocalDate.of(2026, 8, 31),
                              Means.answers(before),
                              change));
      scored.add(
          new Scored(
              i == 1 ? HOSTILE : "Our conversations are worth their time.",
              SCALE,
              i == 0,
              said,
              moved,
              i == 2));
    }
    var open =
        new OpenSurvey(
            "s1",
            title,
            SurveyMode.ANONYMOUS,
            SurveyGroup.NONE,
            LocalDate.of(2026, 10, 5),
            NOW,
            3,
            false,
            new SurveyThresholds(5, 10, 3),
            "0123456789abcdef");
    var card = new SurveyCard(open, false, 14, NOW);
    return new Released(card, scored, List.of(), List.of(), false, "hash", Optional.empty());
  }

  private static List<Answered> answers(int count, int option) {
    var answers = new ArrayList<Answered>();
    for (int n = 0; n < count; n++) {
      int chosen = Math.max(1, Math.min(5, option + n % 3 - 1));
      answers.add(new Answered("all", Map.of("q0", chosen, "q1", chosen, "q2", chosen), Map.of()));
    }
    return answers;
  }

  private static Report empty() {
    return new Report(
        "ABCDEFGHIJKLMNOP",
        TERM,
        LONDON,
        NOW,
        NOW,
        new PeopleFigures(new Flow(0, 0, 0, 0), 0, 0, Map.of()),
        new RelationshipFigures(
            new Flow(0, 0, 0, 0),
            new RelationshipFigures.Matched(0, 0, 0, 0, 0),
            Map.of(),
            0,
            Map.of()),
        new Activity.FewPeople(TERM),
        new Past(List.of(), 1),
        HOLD,
        "");
  }

  private static Message message(Report report, Reader reader) {
    return new ReportMessage().render(report, reader);
  }

  private static String file(Report report, Reader reader, String ending) {
    return message(report, reader).enclosed().get(0).sheets().stream()
        .filter(sheet -> sheet.name().endsWith(ending))
        .map(sheet -> sheet.content().get())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_full_report_an_empty_one_and_one_that_does_not_add_up() {
    var broken = new ArrayList<>(HOLD);
    broken.add(new Check(Check.Sum.MATCHED, 6, 5));
    var unsound = report(new Activity.NoWholeMonth(), List.of(), broken);
    var reports =
        Map.of(
            "full",
            full(),
            "empty",
            empty(),
            "few",
            report(new Activity.FewPeople(TERM), List.of(), HOLD),
            "broken",
            unsound);
    reports.forEach(
        (name, report) -> {
          var shown = message(report, READER);
          Golden.assertMatches("report/" + name, new Message(shown.text(), shown.blocks()));
        });
    Golden.assertText("report/full.csv", file(full(), READER, ".csv"));
    Golden.assertText("report/full.html", file(full(), READER, ".html"));
    assertThat(message(unsound, READER).text())
        .contains("One sum does not hold", "Matched = started", "K7Q2ZZ01");
    assertThat(file(unsound, READER, ".html")).contains("sums broken", "K7Q2ZZ01");
  }

  @Test
  void the_form_names_each_period() {
    var spans = Stream.of(Span.values()).collect(Collectors.toMap(span -> span, span -> TERM));
    var choices = new Choices(TERM.first(), TERM.last(), spans);
    Golden.assertMatches("report/form", ReportForm.view(READER.words(), choices));
    Golden.assertMatches("report/form-pseudo", ReportForm.view(PSEUDO.words(), choices));
  }

  @Test
  void slack_takes_every_report_also_in_plain_blocks_and_in_any_language() throws IOException {
    for (var reader : List.of(READER, PSEUDO)) {
      for (var report : List.of(full(), empty())) {
        var message = message(report, reader);
        for (var shown : List.of(message, message.withoutPictures())) {
          var json = GsonFactory.createSnakeCase().toJson(shown.blocks());
          assertThat(BlockRules.message(new ObjectMapper().readTree(json))).isEmpty();
        }
      }
    }
  }

  @Test
  void what_a_picture_shows_stands_in_words_beside_it() {
    var plain = message(full(), READER).withoutPictures();
    var words = GsonFactory.createSnakeCase().toJson(plain.blocks());
    assertThat(words).doesNotContain("data_").contains("5 running before", "Under way · 10 · 5");
    assertThat(plain.text()).contains("5 running before, 4 started, 3 ended, 6 running at the end");
  }

  @Test
  void the_page_holds_nobodys_markup_no_script_and_no_address() {
    for (var reader : List.of(READER, PSEUDO)) {
      var page = file(full(), reader, ".html");
      assertThat(page)
          .doesNotContain("<script", "<img", "<link", "src=", "href=", "url(", "@import")
          .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;x&#39;")
          .contains("default-src 'none'".replace("'", "&#39;"))
          .contains("<html lang=\"", "scope=\"col\"", "scope=\"row\"", "<caption>", "<h1>")
          .contains("@media print", "prefers-color-scheme: dark");
      assertThat(page.replace("https://x", "")).doesNotContain("http://", "https://");
      assertThat(balanced(page)).isTrue();
    }
  }

  private static boolean balanced(String page) {
    for (var tag : List.of("table", "tr", "td", "th", "section", "div", "ul", "li", "p", "span")) {
      if (page.split("<" + tag + "[ >]", -1).length != page.split("</" + tag + ">", -1).length) {
        return false;
      }
    }
    return true;
  }

  @Test
  void the_table_holds_no_formula_and_as_many_cells_in_each_line() {
    var table = file(full(), READER, ".csv");
    assertThat(table).contains("'=HYPERLINK(").doesNotContain("\r\n=", ",=", "\"=");
    for (var line : table.substring(1).split("\r\n", -1)) {
      if (!line.isEmpty()) {
        assertThat(cells(line)).as(line).isEqualTo(4);
      }
    }
  }

  private static int cells(String line) {
    return line.replaceAll("\"([^\"]|\"\")*\"", "").split(",", -1).length;
  }

  @Test
  void nothing_claims_a_cause() {
    var all = message(full(), READER).text() + file(full(), READER, ".html");
    assertThat(all).contains("associated with");
    assertThat(all.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("because of", "thanks to", "led to", "effect of", "improved", "impact");
  }
}
