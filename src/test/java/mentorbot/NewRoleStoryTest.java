package mentorbot;

import static mentorbot.SurveyedClinic.MIRA;
import static mentorbot.SurveyedClinic.WILHELMINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mentorbot.workspace.Person;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.Test;

/** Somebody's work changes: mentoring is offered again, to them alone and once (R3). */
class NewRoleStoryTest {
  @Test
  void a_new_level_offers_mentoring_again_once_and_tells_nobody_else() {
    try (var clinic = SurveyedClinic.open()) {
      var mira = clinic.person(MIRA);
      change(mira, "level", "four-to-nine");
      clinic.bot.settle();
      assertThat(offers(mira)).as("not in the middle of changing it").isEmpty();
      change(mira, "discipline", "laboratory");
      change(mira, "site", "toronto");
      clinic.bot.walk(Duration.ofDays(14));
      assertThat(offers(mira)).hasSize(1);
      assertThat(offers(mira).get(0).blocks().toString())
          .contains("What is changing for you?", "Our agreement", "Find a mentor");
      assertThat(offers(clinic.person(WILHELMINA))).isEmpty();
    }
  }

  @Test
  void joining_and_what_is_no_new_role_offer_nothing() {
    try (var clinic = SurveyedClinic.open()) {
      change(clinic.person(MIRA), "modality", "virtual");
      clinic.bot.walk(Duration.ofDays(14));
      assertThat(offers(clinic.person(MIRA))).isEmpty();
    }
  }

  private static void change(Person person, String what, String value) {
    person.closeAll();
    person.command("/mentor me");
    person.press("people.change");
    person.submit(Map.of(what, value));
    person.closeAll();
  }

  private static List<Message> offers(Person person) {
    return person.messages().stream()
        .filter(m -> m.text().contains("stands in your profile"))
        .toList();
  }
}
