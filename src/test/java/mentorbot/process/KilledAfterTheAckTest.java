package mentorbot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mentorbot.Filled;
import mentorbot.workspace.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 right after the answer to an act: what was acknowledged is on disk. */
@Tag("process")
class KilledAfterTheAckTest {
  private static final int MOST_PAGES = 8;
  private static final String GOAL = "Place IV catheters on my own";

  @TempDir private Path folder;

  @Test
  void a_goal_and_a_signature_outlive_a_kill_in_the_moment_of_their_ack() {
    try (var slack = StandIn.open(folder)) {
      var mira = slack.mira();
      var mentor = slack.workspace().driver("U10WILHELMINA");
      try (var bot = slack.startHttp(slack.http())) {
        enrol(mira, Map.of("wanted", List.of("iv-catheters")));
        enrol(mentor, Map.of("offered", List.of("iv-catheters"), "places", "2"));
        fill(mira, "/mentor request @wilhelmina", Map.of());
        mentor.command("/mentor requests");
        mentor.press("matching.accept");
        mira.command("/goal " + GOAL);
        bot.kill();
      }
      try (var bot = slack.startHttp(slack.http())) {
        mira.command("/goal");
        assertThat(inView(mira)).contains(GOAL);
        mira.closeAll();
        mira.command("/mentor agreement");
        assertThat(inView(mira)).contains("agreement.sign");
        mira.press("agreement.sign");
        assertThat(mira.submit(Map.of()).has("error")).isFalse();
        bot.kill();
      }
      try (var bot = slack.startHttp(slack.http())) {
        mira.closeAll();
        mira.command("/mentor agreement");
        assertThat(inView(mira)).doesNotContain("\"agreement.sign\"").contains("<@U01MIRA>");
        assertThat(bot.runs()).isTrue();
      }
    }
  }

  private static void enrol(Person person, Map<String, ?> values) {
    person.command("/mentor enrol");
    person.press("people.enrol");
    fillPages(person, values);
  }

  private static void fill(Person person, String command, Map<String, ?> values) {
    person.command(command);
    fillPages(person, values);
  }

  private static void fillPages(Person person, Map<String, ?> values) {
    for (int i = 0; i < MOST_PAGES; i++) {
      var page = person.modal().filter(view -> view.path("submit").isObject());
      if (page.isPresent()) {
        person.submit(Filled.in(page.get(), values));
      }
    }
    person.closeAll();
  }

  /** The page on top, or else the newest message. */
  private static String inView(Person person) {
    return person
        .modal()
        .map(Object::toString)
        .orElseGet(() -> person.lastMessage().orElseThrow().blocks().toString());
  }
}
