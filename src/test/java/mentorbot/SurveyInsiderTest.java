package mentorbot;

import static mentorbot.SurveyedClinic.DANA;
import static mentorbot.SurveyedClinic.JUN;
import static mentorbot.SurveyedClinic.MIRA;
import static mentorbot.SurveyedClinic.NOOR;
import static mentorbot.SurveyedClinic.TOMAS;
import static mentorbot.SurveyedClinic.WILHELMINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.config.SurveyMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program runs, and somebody looks on from beside it: at the files of its database, at
 * all it logs at the finest level and at its figures, before and after each page.
 */
class SurveyInsiderTest {
  private static final List<String> EVERYBODY = List.of(MIRA, NOOR, JUN, WILHELMINA, DANA, TOMAS);
  private static final String WORDS = "zebrafinch";
  private static final Pattern STAGED =
      Pattern.compile("INSERT INTO SURVEY_STAGED VALUES\\('T0RIVERSIDE','([^']+)'.*'([0-9a-f]+)'");

  @TempDir private Path folder;
  private SurveyedClinic clinic;

  @BeforeEach
  void open() {
    clinic = SurveyedClinic.on("jdbc:hsqldb:file:" + folder.resolve("db"));
  }

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void sees_neither_who_answered_nor_what_in_any_file_while_it_is_open_or_after() {
    var survey = clinic.launch("Tell us", SurveyMode.ANONYMOUS, "relationship", "load");
    var written = new StringBuilder();
    for (int i = 0; i < EVERYBODY.size(); i++) {
      var user = EVERYBODY.get(i);
      clinic.open(user, survey);
      int before = log().length();
      pages(user);
      assertThat(log()).as("nothing is written before it is sent").hasSize(before);
      clinic.person(user).submit(comment(i % 2 == 0 ? WORDS + " of " + user : ""));
      assertThat(clinic.page(user)).contains("Thank you");
      var added = log().substring(before);
      assertThat(added).contains("SURVEY_STAGED", "SURVEY_PARTICIPATION");
      assertThat(tables(added)).containsOnly("SURVEY_KEY", "SURVEY_PARTICIPATION", "SURVEY_STAGED");
      EVERYBODY.forEach(other -> assertThat(isIn(added, other)).as(other).isFalse());
      written.append(added);
    }
    assertThat(isInAnyFile(WORDS)).isFalse();
    var staged = STAGED.matcher(written).results().toList();
    assertThat(staged).hasSize(EVERYBODY.size());
    assertThat(staged.stream().map(row -> row.group(2).length()).distinct())
        .as("of one length, whoever wrote")
        .hasSize(1);
    clinic.bot.walk(Duration.ofDays(15));
    for (var row : staged) {
      assertThat(isInAnyFile(row.group(1))).as("left after the close").isFalse();
    }
  }

  /** So that it is known to see. */
  @Test
  void sees_who_answered_under_their_name_but_not_what() {
    var survey = clinic.launch("By name", SurveyMode.NAMED, "relationship", "load");
    clinic.open(MIRA, survey);
    int before = log().length();
    pages(MIRA);
    clinic.person(MIRA).submit(comment(WORDS));
    assertThat(isIn(log().substring(before), MIRA)).isTrue();
    assertThat(isInAnyFile(WORDS)).isFalse();
    assertThat(isInAnyFile("By name")).as("what is not sealed is seen").isTrue();
  }

  @Test
  void reads_nothing_of_it_in_the_finest_log() {
    var survey = clinic.launch("Tell us", SurveyMode.ANONYMOUS, "relationship", "load");
    assertThat(telling(CapturedLog.of(() -> answerAll(survey), true))).isEmpty();
    var other = clinic.launch("Tell us again", SurveyMode.ANONYMOUS, "relationship", "load");
    assertThat(telling(CapturedLog.of(() -> answerAll(other), false)))
        .as("without the filter that is always on")
        .isNotEmpty();
  }

  /** The first few lines with somebody's words or somebody's name. */
  private static List<String> telling(List<String> lines) {
    return lines.stream()
        .filter(line -> line.contains(WORDS) || EVERYBODY.stream().anyMatch(line::contains))
        .map(line -> line.substring(0, Math.min(200, line.length())))
        .limit(5)
        .toList();
  }

  /** But the lists they opened it from, which stand among what is looked for and not known. */
  @Test
  void counts_nothing_of_it_in_the_figures() {
    var survey = clinic.launch("Tell us", SurveyMode.ANONYMOUS, "relationship", "load");
    clinic.delivered();
    clinic.person(MIRA).command("/mentor survey");
    var before = counted();
    answerAll(survey);
    var after = counted();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet())
        .filteredOn(line -> !Objects.equals(after.get(line), before.get(line)))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("mentorbot_ack_seconds"))
        .allMatch(line -> line.contains("route=\"command /mentor other\""));
  }

  /** So that it is known to see. */
  @Test
  void counts_what_else_people_do() {
    clinic.delivered();
    var before = counted();
    clinic.person(MIRA).command("/goal Place IV catheters");
    assertThat(counted()).isNotEqualTo(before);
  }

  private void answerAll(String survey) {
    for (var user : EVERYBODY) {
      clinic.open(user, survey);
      pages(user);
      clinic.person(user).submit(comment(WORDS));
      assertThat(clinic.page(user)).contains("Thank you");
    }
  }

  private void pages(String user) {
    clinic.person(user).submit(Map.of());
    clinic.person(user).submit(Map.of("choice.0.relationship.heard", "5"));
    clinic.person(user).submit(Map.of("choice.0.load.protected", "1"));
  }

  private static Map<String, String> comment(String words) {
    return Map.of("comment.0.relationship.change", words);
  }

  /** All that the program counts of itself, line by line. */
  private Map<String, String> counted() {
    var page = metrics();
    assertThat(page).contains("mentorbot_ack_seconds_count").doesNotContain("surveys.");
    return page.lines()
        .filter(line -> line.startsWith("mentorbot_"))
        .filter(line -> !line.startsWith("mentorbot_database_connections"))
        .collect(Collectors.toMap(SurveyInsiderTest::name, SurveyInsiderTest::value));
  }

  private static String name(String line) {
    return line.substring(0, line.lastIndexOf(' '));
  }

  private static String value(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  private String metrics() {
    try {
      var request = HttpRequest.newBuilder(clinic.bot.requestUrl().resolve("/metrics")).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> tables(String log) {
    return Pattern.compile("(?:INSERT INTO|DELETE FROM|UPDATE) (\\w+)")
        .matcher(log)
        .results()
        .map(statement -> statement.group(1))
        .toList();
  }

  private String log() {
    return read(folder.resolve("db.log"));
  }

  private boolean isInAnyFile(String text) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).anyMatch(file -> isIn(read(file), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it is, in UTF-16, or spelt in hexadecimal digits. */
  private static boolean isIn(String file, String text) {
    var wide = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    return file.contains(text)
        || file.contains(wide)
        || file.toLowerCase(Locale.ROOT).contains(hex);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
