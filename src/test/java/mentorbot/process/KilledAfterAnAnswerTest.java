package mentorbot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mentorbot.SurveyedClinic;
import mentorbot.config.SurveyMode;
import mentorbot.workspace.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 right after Send: an answer that was thanked for is there, once. */
@Tag("process")
class KilledAfterAnAnswerTest {
  private static final List<String> KILLED = List.of("U01MIRA", "U10WILHELMINA");
  private static final String NOT_YET = "U04NOOR";

  @TempDir private Path folder;

  @Test
  void an_anonymous_answer_outlives_a_kill_in_the_moment_of_its_thanks() {
    var url = "jdbc:hsqldb:file:" + folder.resolve("store/db");
    var begun = begin(url);
    try (var slack = StandIn.open(folder)) {
      var variables = slack.http();
      variables.put("DATABASE_URL", url);
      variables.put("MENTORBOT_KEY", begun.key());
      for (var user : KILLED) {
        try (var bot = slack.startHttp(variables)) {
          var person = slack.workspace().driver(user);
          open(person, begun.survey());
          assertThat(page(person)).contains("Anonymous survey", "Start");
          person.submit(Map.of());
          person.submit(Map.of("choice.0.load.time", "4"));
          assertThat(page(person)).contains("*Thank you.*");
          bot.kill();
        }
      }
      try (var bot = slack.startHttp(variables)) {
        for (var user : KILLED) {
          var person = slack.workspace().driver(user);
          open(person, begun.survey());
          assertThat(page(person)).contains("You have answered", "Nothing was changed");
        }
        open(slack.workspace().driver(NOT_YET), begun.survey());
        assertThat(page(slack.workspace().driver(NOT_YET))).contains("Start");
        var unused = bot.terminate(Duration.ofSeconds(30));
      }
    }
    assertThat(SurveyedClinic.staged(url, begun.key())).isEqualTo(KILLED.size());
  }

  private record Begun(String survey, String key) {}

  private static Begun begin(String url) {
    try (var clinic = SurveyedClinic.on(url)) {
      var now = Clock.systemUTC().instant();
      return new Begun(clinic.launch("Tell us", SurveyMode.ANONYMOUS, now, "load"), clinic.key());
    }
  }

  private static void open(Person person, String survey) {
    person.closeAll();
    person.command("/mentor survey");
    SurveyedClinic.press(person, survey);
  }

  private static String page(Person person) {
    return person.modal().map(Object::toString).orElse("");
  }
}
