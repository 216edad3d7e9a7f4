package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody fills in a form that is refused in the end. */
class NotEnrolledTest {
  private static final String NOOR = "U04NOOR";
  private static WholeBot bot;

  @BeforeAll
  static void open() {
    bot = WholeBot.at("2026-11-23T15:00:00Z");
  }

  @AfterAll
  static void close() {
    bot.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"offer", "register", "group", "pause"})
  void who_has_not_enrolled_is_told_so_before_a_form_opens(String command) {
    var noor = bot.person(NOOR);
    noor.command("/mentor " + command);
    assertThat(noor.modal()).isEmpty();
    assertThat(noor.lastMessage().orElseThrow().toString()).contains("/mentor enrol");
  }
}
