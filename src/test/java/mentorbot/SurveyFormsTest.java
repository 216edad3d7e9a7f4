package mentorbot;

import static mentorbot.SurveyedClinic.DANA;
import static mentorbot.SurveyedClinic.JUN;
import static mentorbot.SurveyedClinic.MENTEES;
import static mentorbot.SurveyedClinic.MENTORS;
import static mentorbot.SurveyedClinic.MIRA;
import static mentorbot.SurveyedClinic.NOOR;
import static mentorbot.SurveyedClinic.TOMAS;
import static mentorbot.SurveyedClinic.WILHELMINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mentorbot.config.SurveyMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Surveys in the local workspace, which refuses what Slack would refuse. */
class SurveyFormsTest {
  private static final List<String> EVERYBODY =
      Stream.concat(MENTEES.stream(), MENTORS.stream()).toList();

  private final SurveyedClinic clinic = SurveyedClinic.open();

  @AfterEach
  void close() {
    clinic.close();
  }

  @Test
  void an_anonymous_answer_leaves_two_rows_that_name_nobody_and_nothing_anybody_sees() {
    var survey = clinic.launch("Tell us", SurveyMode.ANONYMOUS, "relationship", "wellbeing");
    clinic.bot.walk(Duration.ofDays(8));
    var mira = clinic.person(MIRA);
    var home = home(MIRA);
    clinic.open(MIRA, survey);
    assertThat(clinic.page(MIRA))
        .contains("nobody is shown who said what", "if at least 5 people", "at least 10")
        .contains("Sending is final", "Slack carries what you send", "fingerprint");
    var said = clinic.bot.conversation(MIRA);
    var before = clinic.bot.rows();
    mira.submit(Map.of());
    assertThat(clinic.page(MIRA)).contains("Page 1 of 3").doesNotContain("initial_option");
    mira.submit(Map.of("choice.0.relationship.heard", "4"));
    mira.submit(Map.of("choice.0.wellbeing.alone", "5"));
    assertThat(clinic.page(MIRA)).contains("Page 3 of 3", "\"Send\"", "No patient or client");
    assertThat(clinic.bot.rows()).isEqualTo(before);
    mira.submit(Map.of("comment.0.relationship.change", "zebrafinch hours"));

    assertThat(clinic.page(MIRA))
        .contains("*Thank you.*", "helpline", "Everybody who sends")
        .doesNotContain("zebrafinch", "submit\":{");
    var after = new TreeMap<>(clinic.bot.rows());
    assertThat(after.remove("SURVEY_STAGED")).isEqualTo(1);
    assertThat(after.remove("SURVEY_PARTICIPATION")).isEqualTo(1);
    assertThat(after).isEqualTo(without(before));
    mira.closeAll();
    clinic.bot.settle();
    assertThat(clinic.bot.conversation(MIRA)).isEqualTo(said);
    assertThat(home(MIRA)).isEqualTo(home).contains("Already done? Thank you");
    clinic.open(MIRA, survey);
    assertThat(clinic.page(MIRA)).contains("already", "Nothing was changed");
  }

  private String home(String user) {
    clinic.person(user).openHome();
    clinic.bot.settle();
    return clinic
        .person(user)
        .home()
        .orElseThrow()
        .path("blocks")
        .toString()
        .replaceAll("\"block_id\":\"\\w+\"", "");
  }

  private Map<String, Long> without(Map<String, Long> rows) {
    var rest = new TreeMap<>(rows);
    rest.remove("SURVEY_STAGED");
    rest.remove("SURVEY_PARTICIPATION");
    return rest;
  }

  @Test
  void whoever_reads_the_list_learns_nothing_of_who_has_answered_and_all_are_reminded_alike() {
    var survey = clinic.launch("Alike", SurveyMode.ANONYMOUS, "load");
    clinic.open(MIRA, survey);
    clinic.person(MIRA).submit(Map.of());
    clinic.person(MIRA).submit(Map.of("choice.0.load.time", "3"));
    clinic.person(MIRA).closeAll();
    clinic.bot.walk(Duration.ofDays(13));
    for (var user : EVERYBODY) {
      var about =
          clinic.person(user).messages().stream()
              .filter(m -> m.text().contains("Alike") && m.to() == null)
              .map(m -> m.text())
              .toList();
      assertThat(about).as(user).hasSize(2).anyMatch(text -> text.startsWith("Still open"));
      clinic.person(user).command("/mentor survey");
      assertThat(clinic.person(user).lastMessage().orElseThrow().text())
          .as(user)
          .contains("Alike", "Already done? Thank you");
    }
  }

  @ParameterizedTest
  @EnumSource(names = "ANONYMOUS", mode = EnumSource.Mode.EXCLUDE)
  void under_ones_name_each_page_is_kept_and_one_goes_on_where_one_stopped(SurveyMode mode) {
    var survey = clinic.launch("By name", mode, "relationship", "load");
    clinic.open(NOOR, survey);
    assertThat(clinic.page(NOOR)).contains("coordinators see your answers with your name");
    clinic.person(NOOR).submit(Map.of());
    clinic.person(NOOR).submit(Map.of("choice.0.relationship.heard", "4"));
    clinic.open(NOOR, survey);
    assertThat(clinic.page(NOOR)).contains("You have begun", "Go on");
    clinic.person(NOOR).submit(Map.of());
    assertThat(clinic.page(NOOR)).contains("Page 2 of 3");
    clinic.person(NOOR).press("surveys.back", Map.of("choice.0.load.backed", "2"));
    assertThat(clinic.page(NOOR)).contains("Page 1 of 3").contains(chosen("Mostly", 4));
    clinic.person(NOOR).submit(Map.of());
    assertThat(clinic.page(NOOR)).contains("Page 2 of 3").contains(chosen("A little", 2));
    clinic.person(NOOR).submit(Map.of());
    clinic.person(NOOR).submit(Map.of("comment.0.relationship.change", "More time"));
    assertThat(clinic.page(NOOR)).contains("*Thank you.*", "coordinators");
    clinic.person(NOOR).command("/mentor survey");
    assertThat(clinic.person(NOOR).lastMessage().orElseThrow().text()).doesNotContain("By name");
  }

  private String chosen(String label, int option) {
    return "\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"%s\",\"emoji\":true},\"value\":\"%d\"}"
        .formatted(label, option);
  }

  @Test
  void back_and_clear_keep_what_is_to_be_kept_though_nothing_is_stored() {
    var survey = clinic.launch("To and fro", SurveyMode.ANONYMOUS, "relationship", "load");
    var before = clinic.bot.rows();
    clinic.open(DANA, survey);
    var dana = clinic.person(DANA);
    dana.submit(Map.of());
    dana.submit(Map.of("choice.0.relationship.heard", "4"));
    dana.submit(Map.of("choice.0.load.backed", "5"));
    dana.press("surveys.back", Map.of("comment.0.relationship.change", "A fixed hour"));
    assertThat(clinic.page(DANA)).contains("Page 2 of 3").contains(chosen("Completely", 5));
    dana.press("surveys.clear");
    assertThat(clinic.page(DANA)).contains("choice.1.load.backed").doesNotContain("initial_");
    dana.press("surveys.back", Map.of("choice.1.load.backed", "1"));
    assertThat(clinic.page(DANA)).contains("Page 1 of 3").contains(chosen("Mostly", 4));
    dana.submit(Map.of());
    assertThat(clinic.page(DANA)).contains(chosen("Not at all", 1));
    dana.submit(Map.of());
    assertThat(clinic.page(DANA)).contains("\"initial_value\":\"A fixed hour\"");
    dana.press("surveys.clear");
    assertThat(clinic.page(DANA)).doesNotContain("A fixed hour");
    var longest = "\u20ac".repeat(1000);
    dana.press("surveys.back", Map.of("comment.1.relationship.change", longest));
    assertThat(clinic.page(DANA)).contains("Page 3 of 3", "too long to be taken along", longest);
    assertThat(clinic.bot.rows()).isEqualTo(before);
  }

  @Test
  void what_looks_like_a_patient_is_asked_about_and_not_kept_on_the_way_back() {
    var survey = clinic.launch("Careful", SurveyMode.CONFIDENTIAL, "relationship");
    clinic.open(JUN, survey);
    var jun = clinic.person(JUN);
    jun.submit(Map.of());
    jun.submit(Map.of());
    var number = Map.of("comment.0.relationship.change", "Patient 12345 was seen");
    jun.press("surveys.back", number);
    assertThat(clinic.page(JUN)).contains("Page 2 of 2", "Please take them out first", "12345");
    assertThat(jun.submit(number).toString()).contains("patient or client record");
    assertThat(jun.submit(number).has("error")).isFalse();
    assertThat(clinic.page(JUN)).contains("*Thank you.*");
  }

  @Test
  void own_areas_are_picked_weighed_and_rated_and_only_their_mean_is_sent() {
    var survey = clinic.launch("Areas", SurveyMode.CONFIDENTIAL, "pick-weight-rate");
    clinic.open(MIRA, survey);
    var mira = clinic.person(MIRA);
    mira.submit(Map.of());
    assertThat(clinic.page(MIRA)).contains("Page 1 of 2", "IV catheters and fluids");
    mira.submit(Map.of());
    assertThat(clinic.page(MIRA)).contains("Page 2 of 2", "You chose no area");
    mira.press("surveys.back");
    mira.submit(Map.of("pick.0.pick-weight-rate.progress", List.of("iv-catheters")));
    assertThat(clinic.page(MIRA)).contains("IV catheters and fluids: how much does it matter");
    var weight = "weight.0.pick-weight-rate.progress.iv-catheters";
    var rating = "rating.0.pick-weight-rate.progress.iv-catheters";
    mira.press("surveys.back", Map.of(weight, "3", rating, "4"));
    assertThat(clinic.page(MIRA)).contains("initial_options");
    mira.submit(Map.of());
    assertThat(clinic.page(MIRA)).contains(chosen("Most of all", 3), chosen("A good way", 4));
    mira.submit(Map.of());
    assertThat(clinic.page(MIRA)).contains("*Thank you.*");
  }

  @Test
  void two_surveys_of_one_day_come_in_one_message() {
    clinic.launch("First of two", SurveyMode.ANONYMOUS, "load");
    clinic.launch("Second of two", SurveyMode.NAMED, "relationship");
    clinic.bot.walk(Duration.ofDays(4));
    for (var user : List.of(WILHELMINA, TOMAS)) {
      var about =
          clinic.person(user).messages().stream()
              .filter(m -> m.text().contains("of two") && m.to() == null)
              .toList();
      assertThat(about).as(user).hasSize(1);
      assertThat(about.get(0).text()).contains("First of two", "Second of two");
      assertThat(about.get(0).blocks().findValuesAsText("action_id"))
          .containsExactlyInAnyOrder("surveys.open:0", "surveys.open:1");
    }
  }
}
