package mentorbot.report.slack;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import mentorbot.report.Report;
import mentorbot.texts.Words;

/**
 * The report as one page to read, keep and print: no script, nothing loaded from anywhere, light
 * and dark; every bar stands beside its number in a table.
 */
final class ReportPage {
  private static final String STYLE = style();
  private static final int NUMBERS = 2;

  /** By the number of columns; with more it scrolls sideways on a small screen. */
  private static final List<String> WIDTHS = List.of("few", "few", "some", "four");

  private final Words words;

  ReportPage(Words words) {
    this.words = words;
  }

  String of(Report report, List<Table> tables) {
    var page = new Html();
    var title = words.say("report.page.title");
    var locale = ULocale.forLocale(words.locale());
    page.begin(
        "html", "lang", locale.toLanguageTag(), "dir", locale.isRightToLeft() ? "rtl" : "ltr");
    head(page, title);
    page.begin("body").begin("main");
    page.element("h1", title);
    page.element(
        "p",
        words.say(
            "report.page.period",
            "first",
            report.period().first(),
            "last",
            report.period().last(),
            "when",
            report.countedAt().atZone(report.zone())),
        "class",
        "lead");
    sums(page, report);
    for (int i = 0; i < tables.size(); i++) {
      table(page, tables.get(i), "t" + i);
    }
    how(page);
    return page.end().end().end().toString();
  }

  private static void head(Html page, String title) {
    page.begin("head").alone("meta", "charset", "utf-8");
    page.alone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.alone("meta", "name", "color-scheme", "content", "light dark");
    page.alone(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'");
    page.element("title", title).style(STYLE).end();
  }

  /** Said first where something does not add up. */
  private void sums(Html page, Report report) {
    var broken = report.broken();
    page.begin("p", "class", broken.isEmpty() ? "sums" : "sums broken");
    page.text(Sums.said(words, report)).end();
  }

  private static void table(Html page, Table table, String id) {
    page.begin("section", "aria-labelledby", id).element("h2", table.title(), "id", id);
    if (!table.rows().isEmpty()) {
      page.begin("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", id);
      page.begin("table", "class", width(table.head().size()));
      page.element("caption", table.title());
      page.begin("thead").begin("tr");
      table.head().forEach(head -> page.element("th", head, "scope", "col"));
      page.end().end().begin("tbody");
      int most = most(table);
      table.rows().forEach(row -> row(page, row, most));
      page.end().end().end();
    }
    if (!table.note().isEmpty()) {
      page.element("p", table.note(), "class", "note");
    }
    page.end();
  }

  private static String width(int columns) {
    return columns <= WIDTHS.size() ? WIDTHS.get(columns - 1) : "many";
  }

  private static void row(Html page, List<String> row, int most) {
    page.begin("tr").element("th", row.get(0), "scope", "row");
    for (var cell : row.subList(1, row.size())) {
      page.begin("td").text(cell);
      if (row.size() == NUMBERS && number(cell) > 0) {
        bar(page, number(cell), most);
      }
      page.end();
    }
    page.end();
  }

  /** Says nothing that the number beside it does not say. */
  private static void bar(Html page, int value, int most) {
    page.begin("span", "class", "bar", "aria-hidden", "true");
    page.element(
        "span", "", "style", "width:" + Math.max(1, Math.round(100.0 * value / most)) + "%");
    page.end();
  }

  private static int most(Table table) {
    return table.rows().stream().mapToInt(row -> number(row.get(1))).max().orElse(0);
  }

  private static int number(String cell) {
    return cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : 0;
  }

  private void how(Html page) {
    page.begin("section", "aria-labelledby", "how");
    page.element("h2", words.say("report.how.title"), "id", "how").begin("ul");
    page.element("li", words.say("report.how.named"));
    page.element("li", words.say("report.how.fives"));
    page.element("li", words.say("report.how.surveys"));
    page.element("li", words.say("report.how.chance"));
    page.element("li", words.say("report.how.cause"));
    page.element("li", words.say("report.how.returned"));
    page.end().end();
  }

  private static String style() {
    try (InputStream css = ReportPage.class.getResourceAsStream("/report/page.css")) {
      return new String(
          Objects.requireNonNull(css, "report/page.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
