package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mentorbot.config.SurveyMode;
import mentorbot.workspace.Person;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.Test;

/** In a workspace that takes no charts and tables, the same is said in words, once. */
class PicturesRefusedTest {
  @Test
  void digest_results_and_report_say_in_words_what_the_pictures_show() {
    try (var clinic = SurveyedClinic.open()) {
      clinic.bot.workspace().faults().refusePictures(true);
      var survey = clinic.launch("Is there time?", SurveyMode.ANONYMOUS, "load", "programme");
      clinic.delivered();
      for (var user : SurveyDeskStoryTest.people()) {
        SurveyDeskStoryTest.answer(clinic, user, survey, 4);
      }
      clinic.bot.walk(Duration.ofDays(16));
      var ruth = clinic.person(SurveyedClinic.RUTH);

      assertThat(only(ruth, "Results of Is there time?")).contains("5 to 6 answers", "on average");
      assertThat(said(ruth, "3 mentoring relationships are under way")).isNotEmpty();

      ruth.command("/mentor-admin report");
      ruth.submit(Map.of("span", "SINCE_START"));
      clinic.bot.settle();
      assertThat(only(ruth, "*Report*"))
          .contains("3 started", "3 running at the end", "Under way · 6 · 3", "they hold");
      assertThat(ruth.messages().stream().filter(message -> message.files() != null)).hasSize(1);

      ruth.command("/mentor-admin surveys " + survey);
      clinic.bot.settle();
      assertThat(ruth.lastMessage().orElseThrow().blocks().toString()).contains("on average");
      assertThat(ruth.messages())
          .allSatisfy(
              message ->
                  assertThat(message.blocks().toString())
                      .doesNotContain("data_visualization", "data_table"));
    }
  }

  /** All that the one message with these words says. */
  private static String only(Person person, String words) {
    var found = said(person, words);
    assertThat(found).as(words).hasSize(1);
    return found.get(0).text() + found.get(0).blocks();
  }

  private static List<Message> said(Person person, String words) {
    return person.messages().stream()
        .filter(message -> message.text().contains(words) && message.to() == null)
        .toList();
  }
}
