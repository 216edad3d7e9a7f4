package mentorbot;

import static mentorbot.SurveyedClinic.DANA;
import static mentorbot.SurveyedClinic.JUN;
import static mentorbot.SurveyedClinic.MIRA;
import static mentorbot.SurveyedClinic.NOOR;
import static mentorbot.SurveyedClinic.RUTH;
import static mentorbot.SurveyedClinic.TOMAS;
import static mentorbot.SurveyedClinic.WILHELMINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
 * A look back is written, and then its words are looked for wherever anything comes out: what is
 * private nowhere, the thanks with their reader alone, and not before their time.
 */
class ClosingInsiderTest {
  /**
   * In what was learned and would be done differently; with a sign that HSQLDB spells otherwise.
   */
  private static final String PLANTED = "zebraf\u00efnch";

  private static final String THANKS = "marmos\u00e9t";

  /** Stands where nothing is sealed: whoever does not find this has not looked. */
  private static final String CONTROL = "quokk\u00e0wise";

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
    mira.command("/mentor end");
    mira.submit(Map.of());
    mira.command("/mentor closing");
    mira.press("closing.look-back");
    mira.submit(
        Map.of(
            "learned",
            "Learned, " + PLANTED,
            "differently",
            "Otherwise, " + PLANTED,
            "thanks",
            "Thank you, " + THANKS));
    mira.closeAll();
    clinic.bot.settle();
  }

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void no_file_holds_a_word_of_it() {
    assertThat(HiddenWords.filesWith(folder, PLANTED, THANKS)).isEmpty();
    assertThat(HiddenWords.filesWith(folder, CONTROL)).isNotEmpty();
    clinic.bot.close();
    assertThat(HiddenWords.filesWith(folder, PLANTED, THANKS)).as("once closed").isEmpty();
  }

  @Test
  void thanks_reach_their_reader_alone_after_a_week_and_the_rest_nobody() {
    clinic.person(NOOR).closeAll();
    clinic.person(NOOR).command("/mentor survey");
    everybodyElseLooksAround();
    clinic.bot.walk(Duration.ofDays(6));
    everybodyElseLooksAround();
    assertThat(seenBy(WILHELMINA)).as("before its time").doesNotContain(THANKS);
    clinic.bot.walk(Duration.ofDays(3));
    everybodyElseLooksAround();
    for (var other : OTHERS) {
      assertThat(seenBy(other)).as(other).doesNotContain(PLANTED);
    }
    assertThat(seenBy(WILHELMINA)).as("what was for her").contains(THANKS);
    for (var other : List.of(RUTH, NOOR, JUN, DANA, TOMAS)) {
      assertThat(seenBy(other)).as(other).doesNotContain(THANKS);
    }
    assertThat(OTHERS).as("what is not sealed is seen").anyMatch(o -> seenBy(o).contains(CONTROL));
    mira.command("/mentor closing");
    assertThat(seenBy(MIRA)).as("and by its author").contains(PLANTED, THANKS);
    assertThat(clinic.bot.workspace().calls().toString()).doesNotContain(PLANTED);
  }

  @Test
  void the_finest_log_knows_nothing_of_it() {
    mira.command("/mentor closing");
    Runnable again =
        () -> {
          mira.press("closing.look-back");
          mira.submit(Map.of("learned", PLANTED, "thanks", THANKS));
          mira.closeAll();
          clinic.bot.walk(Duration.ofDays(8));
        };
    assertThat(CapturedLog.of(again, true))
        .isNotEmpty()
        .noneMatch(line -> line.contains(PLANTED) || line.contains(THANKS));
  }

  private void everybodyElseLooksAround() {
    for (var other : OTHERS) {
      var crawl = new Crawl(clinic.bot);
      // Whoever wants no more of somebody gets no thanks of theirs.
      crawl.spare(
          "people.leave", "mentorships.end", "people.page", "closing.let-go", "closing.look-back");
      crawl.keepFrom(PLANTED);
      clinic.person(other).openHome();
      for (var typed :
          List.of(
              "/mentor closing",
              "/mentor",
              "/mentor relationships",
              "/mentor privacy",
              "/mentor-admin",
              "/mentor-admin people @mira",
              "/mentor-admin audit @mira",
              "/mentor-admin report")) {
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
            person.home().map(Object::toString).orElse(""),
            person.modals().toString())
        .reduce("", String::concat);
  }
}
