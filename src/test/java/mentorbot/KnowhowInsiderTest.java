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
import java.util.List;
import java.util.Map;
import mentorbot.testing.HiddenWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a mentor puts on the list for their pair is looked for by everybody else, and in the files.
 */
class KnowhowInsiderTest {
  /** With a sign that HSQLDB spells otherwise. */
  private static final String PLANTED = "zebraf\u00efnch";

  /** On the list for all: whoever does not find this has not looked. */
  private static final String CONTROL = "quokk\u00e0wise";

  private static final List<String> OTHERS = List.of(RUTH, NOOR, JUN, DANA, TOMAS);

  @TempDir private Path folder;
  private SurveyedClinic clinic;

  @BeforeEach
  void open() {
    clinic = SurveyedClinic.on("jdbc:hsqldb:file:" + folder.resolve("db/bot"));
  }

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void only_the_pair_reads_what_its_mentor_adds() {
    var wilhelmina = clinic.person(WILHELMINA);
    wilhelmina.closeAll();
    wilhelmina.command("/mentor resources");
    wilhelmina.press("knowhow.add");
    wilhelmina.submit(added("For the two of us, " + PLANTED));
    wilhelmina.closeAll();
    var ruth = clinic.person(RUTH);
    ruth.closeAll();
    ruth.command("/mentor-admin resources");
    ruth.press("desk.resources-add");
    ruth.submit(added("For all, " + CONTROL));
    ruth.closeAll();
    clinic.bot.settle();

    for (var one : List.of(MIRA, WILHELMINA)) {
      assertThat(resourcesOf(one)).as(one).contains(PLANTED, CONTROL);
    }
    for (var other : OTHERS) {
      assertThat(resourcesOf(other)).as(other).contains(CONTROL).doesNotContain(PLANTED);
      looksAround(other);
    }
    assertThat(HiddenWords.filesWith(folder, PLANTED)).as("sealed where it is stored").isEmpty();
  }

  private static Map<String, Object> added(String title) {
    return Map.of("title", title, "text", "Try it once, " + title, "link", "");
  }

  private String resourcesOf(String user) {
    var person = clinic.person(user);
    person.closeAll();
    person.command("/mentor resources");
    var last = person.lastMessage().orElseThrow();
    return last.text() + last.blocks();
  }

  private void looksAround(String user) {
    var crawl = new Crawl(clinic.bot);
    crawl.spare("people.leave", "mentorships.end", "people.page");
    crawl.keepFrom(PLANTED);
    clinic.person(user).openHome();
    for (var typed :
        List.of(
            "/mentor resources",
            "/mentor guide",
            "/mentor relationships",
            "/mentor privacy",
            "/mentor-admin resources",
            "/mentor-admin people @wilhelmina",
            "/mentor-admin audit @wilhelmina",
            "/mentor-admin report")) {
      crawl.type(user, typed);
    }
    assertThat(crawl.broken()).as(user).isEmpty();
  }
}
