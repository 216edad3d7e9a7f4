package mentorbot;

import static mentorbot.SurveyedClinic.DANA;
import static mentorbot.SurveyedClinic.JUN;
import static mentorbot.SurveyedClinic.MIRA;
import static mentorbot.SurveyedClinic.NOOR;
import static mentorbot.SurveyedClinic.RUTH;
import static mentorbot.SurveyedClinic.TOMAS;
import static mentorbot.SurveyedClinic.WILHELMINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentorbot.config.SurveyMode;
import mentorbot.testing.HiddenWords;
import mentorbot.workspace.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A journal is written by every way there is, and then looked for wherever anything comes out: in
 * what everybody else can see and press, in the files, the log and the figures.
 */
class JournalInsiderTest {
  /** In each text that is kept; with a sign that HSQLDB spells otherwise. */
  private static final String PLANTED = "zebraf\u00efnch";

  /** In the one line that Wilhelmina is to read. */
  private static final String SHARED = "marmos\u00e9t";

  /** Stands where nothing is sealed: whoever does not find this has not looked. */
  private static final String CONTROL = "quokk\u00e0wise";

  private static final String[] BOTH = {PLANTED, SHARED};
  private static final List<String> OTHERS = List.of(RUTH, WILHELMINA, NOOR, JUN, DANA, TOMAS);

  @TempDir private Path folder;
  private SurveyedClinic clinic;
  private Person mira;

  @BeforeEach
  void open() {
    clinic = SurveyedClinic.on("jdbc:hsqldb:file:" + folder.resolve("db/bot"));
    mira = clinic.person(MIRA);
    mira.closeAll();
    clinic.launch(CONTROL, SurveyMode.NAMED, "load");
  }

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void no_file_holds_a_word_of_it_while_it_is_kept_after_it_is_deleted_or_in_a_backup() {
    writeByEveryWay();
    clinic.delivered();
    assertOnlyTheControlIsFound("while the program runs");
    backUp();
    assertOnlyTheControlIsFound("in a backup");
    assertThat(HiddenWords.filesWith(folder.resolve("backup"), CONTROL)).isNotEmpty();
    mira.command("/journal export");
    mira.press("journal.delete-all");
    clinic.bot.settle();
    clinic.bot.close();
    assertOnlyTheControlIsFound("once it is closed");
  }

  private void assertOnlyTheControlIsFound(String when) {
    assertThat(HiddenWords.filesWith(folder, PLANTED, SHARED)).as(when).isEmpty();
    assertThat(HiddenWords.filesWith(folder, CONTROL)).as("control " + when).isNotEmpty();
  }

  /** As somebody does who keeps copies: packed by HSQLDB itself. */
  private void backUp() {
    try (var connection = clinic.bot.running().database().dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("backup database to '" + folder.resolve("backup") + "/' blocking");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nobody_else_meets_a_word_of_it_wherever_they_look_but_the_line_that_was_shared() {
    writeByEveryWay();
    var before = clinic.bot.workspace().calls().size();
    everybodyElseLooksAround();
    clinic.bot.walk(Duration.ofDays(15));
    everybodyElseLooksAround();
    assertThat(clinic.bot.workspace().calls()).hasSizeGreaterThan(before);
    for (var other : OTHERS) {
      assertThat(seenBy(other)).as(other).doesNotContain(PLANTED);
    }
    assertThat(seenBy(WILHELMINA)).as("what was shared with her").contains(SHARED);
    for (var other : List.of(RUTH, NOOR, JUN, DANA, TOMAS)) {
      assertThat(seenBy(other)).as(other).doesNotContain(SHARED);
    }
    assertThat(OTHERS).as("what is not sealed is seen").anyMatch(o -> seenBy(o).contains(CONTROL));
    assertThat(seenBy(MIRA)).as("and by its author").contains(PLANTED);
    assertThat(clinic.bot.files(MIRA)).as("her own file").anyMatch(f -> f.contains(PLANTED));
    assertThat(clinic.bot.workspace().calls().toString()).doesNotContain(PLANTED, SHARED);
  }

  @Test
  void the_finest_log_and_the_figures_know_nothing_of_it() {
    var log = CapturedLog.of(this::writeByEveryWay, true);
    assertThat(log).noneMatch(line -> tells(line));
    assertThat(CapturedLog.of(this::writeByEveryWay, false))
        .as("without the filter that is always on")
        .anyMatch(line -> tells(line));
    for (var page : List.of("/metrics", "/healthz", "/readyz")) {
      assertThat(tells(page(page))).as(page).isFalse();
    }
    assertThat(page("/metrics")).as("that it was written, not what").contains("journal");
  }

  private static boolean tells(String line) {
    return line.contains(PLANTED) || line.contains(SHARED);
  }

  private void writeByEveryWay() {
    mira.command("/journal A line, " + PLANTED);
    mira.command("/mentor journal Another, " + PLANTED);
    mira.command("/journal patient 123456, " + PLANTED);
    mira.press("journal.keep");
    mira.command("/journal write");
    mira.submit(Map.of("text", "On a page, " + PLANTED));
    mira.closeAll();
    mira.command("/journal reflect");
    mira.submit(Map.of("text", "Learned, " + PLANTED, "together", "Together, " + PLANTED));
    mira.closeAll();
    mira.dm("To be saved");
    var saved = mira.messages().stream().filter(m -> m.text().contains("To be saved")).findFirst();
    mira.shortcutOn(saved.orElseThrow(), "save-to-journal");
    mira.submit(Map.of("text", "From a message, " + PLANTED));
    mira.closeAll();
    mira.command("/journal find " + PLANTED);
    mira.press("journal.open");
    mira.press("journal.change");
    mira.submit(Map.of("text", "Changed, " + PLANTED));
    mira.closeAll();
    mira.command("/journal One more, " + PLANTED);
    mira.press("journal.share");
    mira.submit(Map.of("line", "Only this, " + SHARED));
    mira.closeAll();
    mira.openHome();
    mira.command("/journal export");
    mira.press("journal.export");
    clinic.bot.settle();
  }

  private void everybodyElseLooksAround() {
    for (var other : OTHERS) {
      var crawl = new Crawl(clinic.bot);
      crawl.spare("people.leave", "mentorships.end", "people.page");
      crawl.keepFrom(other.equals(WILHELMINA) ? new String[] {PLANTED} : BOTH);
      clinic.person(other).openHome();
      for (var route : clinic.bot.running().bot().registry().routes.table()) {
        var columns = route.split("\\s+", 2);
        if (columns[0].endsWith("command")) {
          crawl.type(other, columns[1]);
        }
      }
      for (var typed :
          List.of(
              "/journal find " + PLANTED.substring(0, 5),
              "/mentor-admin audit @mira",
              "/mentor-admin people @mira",
              "/goal shared")) {
        crawl.type(other, typed);
      }
      assertThat(crawl.broken()).as(other).isEmpty();
    }
  }

  /** Messages, Home and open pages, but not what this person typed themselves. */
  private String seenBy(String user) {
    var person = clinic.person(user);
    return Stream.of(
            person.messages().stream()
                .filter(message -> message.command() == null && message.bot())
                .map(message -> message.text() + message.blocks())
                .toList()
                .toString(),
            String.join("\n", clinic.bot.files(user)),
            person.home().map(Object::toString).orElse(""),
            person.modals().toString())
        .reduce("", String::concat);
  }

  private String page(String path) {
    try {
      var request = HttpRequest.newBuilder(clinic.bot.requestUrl().resolve(path)).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
