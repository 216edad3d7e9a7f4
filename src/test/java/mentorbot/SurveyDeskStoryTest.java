package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentorbot.workspace.Person;
import mentorbot.workspace.state.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ruth asks, waits, reads what came out, and says what follows. */
class SurveyDeskStoryTest {
  private final SurveyedClinic clinic = SurveyedClinic.open();
  private final Person ruth = clinic.person(SurveyedClinic.RUTH);

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void ruth_sends_a_survey_reads_its_results_and_tells_everybody_what_follows() {
    ruth.command("/mentor-admin surveys");
    assertThat(last()).contains("No survey has been sent yet");
    preview(ruth, Map.of("title", "Is there time?", "banks", List.of("load", "programme")));
    assertThat(clinic.page(ruth.id()))
        .contains("6 people are asked: all")
        .as("what people will read, word for word, and that it proves nothing")
        .contains("I know what the programme expects of me.", "not validated");
    var survey = sent();
    ruth.command("/mentor-admin surveys");
    assertThat(last()).contains("6 people asked", "Nothing is told before it closes");
    ruth.command("/mentor-admin surveys " + survey);
    assertThat(last()).contains("is still open").doesNotContain("on average");
    for (int i = 0; i < people().size(); i++) {
      answer(clinic, people().get(i), survey, 3 + i % 3);
    }
    clinic.bot.walk(Duration.ofDays(16));

    var told = said("Results of Is there time?");
    assertThat(told).hasSize(1);
    assertThat(told.get(0).blocks().toString()).contains("data_visualization", "5 to 6 answers");
    ruth.command("/mentor-admin");
    assertThat(last()).contains("has closed");
    ruth.openHome();
    clinic.bot.settle();
    assertThat(ruth.home().orElseThrow().toString()).contains("would like to hear");
    ruth.pressHome("survey-desk.results:0");
    clinic.bot.settle();
    assertThat(ruth.modal().orElseThrow().path("title").path("text").asText())
        .as("a page of its own, as its further pages are")
        .isEqualTo("Surveys");
    ruth.closeAll();
    ruth.pressOn(told.get(0), "survey-desk.tell");
    ruth.submit(Map.of("said", "Time is short", "follows", "Two hours a month are kept free"));
    ruth.closeAll();
    clinic.bot.walk(Duration.ofDays(12));
    for (var user : people()) {
      assertThat(clinic.bot.conversation(user)).as(user).contains("What came of");
    }
    ruth.command("/mentor-admin surveys " + survey);
    assertThat(last()).contains("Two hours a month are kept free").doesNotContain("desk.tell");
    ruth.command("/mentor-admin");
    assertThat(last()).doesNotContain("Is there time?");
  }

  @Test
  void too_few_for_an_anonymous_survey_are_asked_otherwise() {
    preview(
        ruth, Map.of("title", "Few", "banks", List.of("load", "programme"), "audience", "MENTEES"));
    assertThat(clinic.page(ruth.id())).contains("Only 3 people", "confidentially");
    ruth.press("survey-desk.replan");
    ruth.submit(Filled.in(ruth.modal().orElseThrow(), Map.of("mode", "CONFIDENTIAL")));
    assertThat(clinic.page(ruth.id())).contains("each answer with its name");
    var survey = sent();
    answer(clinic, SurveyedClinic.MIRA, survey, 4);
    ruth.command("/mentor-admin surveys " + survey);
    assertThat(last()).contains("U01MIRA", "Mostly");
    clinic.bot.walk(Duration.ofDays(16));
    assertThat(said("1 person has answered")).hasSize(1);
  }

  @Test
  void when_too_few_answer_ruth_hears_kindly_that_nothing_can_be_told() {
    preview(ruth, Map.of("title", "Quiet", "banks", List.of("load")));
    var survey = sent();
    answer(clinic, SurveyedClinic.MIRA, survey, 1);
    clinic.bot.walk(Duration.ofDays(16));
    assertThat(said("Results of Quiet")).singleElement().asString().contains("Too few people");
  }

  @Test
  void a_survey_that_was_changed_is_not_shown() {
    preview(ruth, Map.of("title", "Changed", "banks", List.of("load")));
    var survey = sent();
    clinic.change(survey);
    ruth.command("/mentor-admin surveys");
    assertThat(last()).contains("One survey is not shown");
    ruth.command("/mentor-admin surveys " + survey);
    assertThat(last()).contains("somebody has changed it");
    clinic.bot.walk(Duration.ofDays(16));
    assertThat(said("Changed")).isEmpty();
  }

  /** By the pages of the coordinator's modal, up to the last. */
  static void preview(Person ruth, Map<String, ?> plan) {
    ruth.command("/mentor-admin surveys");
    ruth.press("survey-desk.plan");
    ruth.submit(Filled.in(ruth.modal().orElseThrow(), plan));
  }

  /** Its id. */
  private String sent() {
    return send(clinic, ruth);
  }

  static String send(SurveyedClinic clinic, Person ruth) {
    ruth.submit(Map.of());
    ruth.closeAll();
    clinic.delivered();
    return clinic
        .bot
        .running()
        .database()
        .read(
            SurveyedClinic.TEAM,
            session ->
                session
                    .createSelectionQuery(
                        "select id from Survey where state = OPEN order by opensOn desc, id",
                        String.class)
                    .getResultList()
                    .get(0));
  }

  /** Chooses this option everywhere and writes nothing. */
  static void answer(SurveyedClinic clinic, String user, String survey, int option) {
    var person = clinic.person(user);
    clinic.open(user, survey);
    while (person.modal().orElseThrow().path("submit").isObject()) {
      var values = new HashMap<String, Object>();
      for (var block : person.modal().orElseThrow().path("blocks")) {
        var type = block.path("element").path("type").asText();
        if (type.equals("radio_buttons") || type.equals("static_select")) {
          values.put(block.path("block_id").asText(), String.valueOf(option));
        }
      }
      person.submit(values);
    }
    person.closeAll();
  }

  static List<String> people() {
    return java.util.stream.Stream.of(SurveyedClinic.MENTEES, SurveyedClinic.MENTORS)
        .flatMap(List::stream)
        .toList();
  }

  private String last() {
    clinic.bot.settle();
    var message = ruth.lastMessage().orElseThrow();
    return message.text() + message.blocks();
  }

  private List<Message> said(String words) {
    return ruth.messages().stream()
        .filter(message -> message.text().contains(words) && message.to() == null)
        .toList();
  }
}
