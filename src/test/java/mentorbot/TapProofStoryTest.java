package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import mentorbot.journal.Reflecting;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Notice;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.Test;

/**
 * Slack has taken a message, and its reply got lost: who presses its button proves that it came.
 */
class TapProofStoryTest {
  @Test
  void a_pressed_button_settles_what_a_lost_reply_left_open_and_nothing_comes_again() {
    try (var clinic = SurveyedClinic.open()) {
      clinic.person(SurveyedClinic.MIRA).closeAll();
      clinic.bot.workspace().faults().loseReply("chat.postMessage", 1);
      clinic
          .bot
          .running()
          .database()
          .change(
              SurveyedClinic.TEAM,
              session -> {
                var pair = new Mentorships_(session).openOf(SurveyedClinic.MIRA).get(0).id();
                var now = clinic.bot.now();
                var day = now.atZone(ZoneOffset.UTC).toLocalDate();
                Reflecting.talked(session, pair, day, now);
              });
      clinic.bot.walk(Duration.ofMinutes(30));
      var unsure =
          List.of(SurveyedClinic.MIRA, SurveyedClinic.WILHELMINA).stream()
              .filter(user -> !offers(clinic, user).isEmpty())
              .filter(user -> !isSent(clinic, user))
              .toList();
      assertThat(unsure).as("it stands there, and nobody knows").hasSize(1);
      var user = unsure.get(0);
      clinic.person(user).pressOn(offers(clinic, user).get(0), "journal.reflect");
      for (int i = 0; i < 40 && !isSent(clinic, user); i++) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
      assertThat(isSent(clinic, user)).as("long before anybody looks for it").isTrue();
      clinic.person(user).closeAll();
      clinic.delivered();
      assertThat(offers(clinic, user)).hasSize(1);
    }
  }

  private static List<Message> offers(SurveyedClinic clinic, String user) {
    return clinic.person(user).messages().stream()
        .filter(m -> m.blocks().toString().contains("\"journal.let-go"))
        .toList();
  }

  private static boolean isSent(SurveyedClinic clinic, String user) {
    return clinic
        .bot
        .running()
        .database()
        .read(
            SurveyedClinic.TEAM,
            session ->
                session
                    .createSelectionQuery(
                        "from Notice where recipient = :user and kind = 'journal.reflect'",
                        Notice.class)
                    .setParameter("user", user)
                    .getSingleResult())
        .state()
        .equals(Notice.State.SENT);
  }
}
