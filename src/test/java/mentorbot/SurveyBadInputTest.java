package mentorbot;

import static mentorbot.SurveyedClinic.DANA;
import static mentorbot.SurveyedClinic.JUN;
import static mentorbot.SurveyedClinic.MIRA;
import static mentorbot.SurveyedClinic.NOOR;
import static mentorbot.SurveyedClinic.RUTH;
import static mentorbot.SurveyedClinic.TEAM;
import static mentorbot.SurveyedClinic.TOMAS;
import static mentorbot.SurveyedClinic.WILHELMINA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mentorbot.Wires.Wire;
import mentorbot.config.SurveyMode;
import mentorbot.workspace.delivery.Parcel.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What reaches the forms of surveys without having been asked for. */
class SurveyBadInputTest {
  /** What Slack says of accounts; deliveries. */
  private static final Set<String> OF_NOBODY = Set.of("MEMBER", "DELIVERY");

  private static final String GONE = "no longer here";

  private final SurveyedClinic clinic = SurveyedClinic.open();
  private final Wires wires = new Wires(clinic.bot);
  private String survey = "";

  @AfterEach
  void close() {
    wires.close();
    clinic.close();
  }

  @BeforeEach
  void launch() {
    survey = clinic.launch("Tell us", SurveyMode.ANONYMOUS, "relationship");
  }

  /** The last page, not yet sent. */
  private ObjectNode lastPage(String user, String id) {
    clinic.open(user, id);
    clinic.person(user).submit(Map.of());
    clinic.person(user).submit(Map.of("choice.0.relationship.heard", "5"));
    return clinic.person(user).modal().orElseThrow();
  }

  private String send(String user, ObjectNode view, String words) {
    return wires.send(Wire.HTTP, Kind.INTERACTION, new Forged(user, TEAM).submit(view, w -> words));
  }

  private String send(String user, ObjectNode view) {
    return send(user, view, "Some words");
  }

  private Map<String, Long> rows() {
    var rows = new TreeMap<>(clinic.bot.rows());
    rows.keySet().removeAll(OF_NOBODY);
    return rows;
  }

  @Test
  void the_same_page_again_changes_nothing() {
    var page = lastPage(MIRA, survey);
    assertThat(send(MIRA, page)).contains("*Thank you.*");
    var before = rows();
    assertThat(send(MIRA, page)).contains("already", "Nothing was changed");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void after_the_end_it_says_so_and_changes_nothing() {
    var page = lastPage(NOOR, survey);
    clinic.bot.walk(Duration.ofDays(14));
    var before = rows();
    assertThat(send(NOOR, page)).contains("This survey is closed", "nothing was sent");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void what_was_sealed_for_another_is_nobodys() {
    var page = lastPage(MIRA, survey);
    var before = rows();
    for (var other : List.of(WILHELMINA, RUTH, "U09SAM")) {
      assertThat(send(other, page)).as(other).contains(GONE);
    }
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void who_was_not_asked_finds_nothing_whatever_the_page() {
    var before = rows();
    for (var page : List.of("-1", "0", "1")) {
      var view = Forged.view("surveys.page", "a:" + survey + ":" + page + ":l:0:");
      assertThat(send(RUTH, view)).contains(GONE);
    }
    var url = wires.responseUrl(0);
    var press = new Forged(RUTH, TEAM).press("surveys.open:0", survey, url);
    assertThat(wires.send(Wire.HTTP, Kind.INTERACTION, press)).isEmpty();
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void made_up_metadata_is_nobodys() {
    var before = rows();
    for (var metadata :
        List.of(
            "",
            "x",
            "a:ID:0:l:0",
            "n:ID:0:l:0:",
            "a:ID:0:l:0:bWFkZS11cA",
            "a:ID:0:s:0:\u20ac",
            "a:ID/:0:l:0:",
            "a:nosuchsurvey:0:l:0:",
            "a:ID:0:l:0:::::")) {
      var view = Forged.view("surveys.page", metadata.replace("ID", survey));
      assertThat(send(JUN, view)).as(metadata).contains(GONE);
    }
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void a_page_beyond_the_last_is_the_last() {
    var view = Forged.view("surveys.page", "a:" + survey + ":999:s:999:");
    assertThat(send(JUN, view)).contains("Page 2 of 2");
  }

  @ParameterizedTest
  @EnumSource(SurveyMode.class)
  void a_survey_that_was_changed_since_is_refused_and_hides_nothing_else(SurveyMode mode) {
    var changed = clinic.launch("Changed", mode, "relationship");
    var page = lastPage(DANA, changed);
    clinic.change(changed);
    var before = rows();
    assertThat(send(DANA, page)).contains("Somebody has changed this survey");
    assertThat(rows()).isEqualTo(before);
    clinic.person(DANA).closeAll();
    clinic.person(DANA).command("/mentor survey");
    assertThat(clinic.person(DANA).lastMessage().orElseThrow().text())
        .contains("Tell us")
        .doesNotContain("Changed");
    clinic.bot.walk(Duration.ofDays(15));
    assertThat(rows()).containsEntry("SURVEY_KEY", 0L);
  }

  @Test
  void hostile_words_are_taken_as_words() {
    var hostile =
        List.of(
            "<!channel> <@U01MIRA> &amp; *x* `z` > ~q~",
            "\u202Eright \u2067to\u2069 left",
            "{name} {0, plural} '{'",
            "\ud83e\ude7a\ud83e\ude7a",
            " ");
    for (int i = 0; i < hostile.size(); i++) {
      var user = List.of(MIRA, NOOR, JUN, DANA, TOMAS).get(i);
      var page = lastPage(user, survey);
      assertThat(send(user, page, hostile.get(i)))
          .contains("*Thank you.*")
          .doesNotContain("channel");
    }
    assertThat(rows()).containsEntry("SURVEY_STAGED", 5L);
    clinic.bot.walk(Duration.ofDays(15));
    assertThat(rows()).containsEntry("SURVEY_STAGED", 0L);
  }

  @Test
  void signs_that_cannot_be_stored_are_refused_in_the_field() {
    var page = lastPage(MIRA, survey);
    var before = rows();
    assertThat(send(MIRA, page, "a\u0000b")).contains("be stored");
    assertThat(rows()).isEqualTo(before);
  }

  /** The last, since nobody comes back. */
  @Test
  void who_was_deactivated_meanwhile_is_told_so() {
    try (var other = SurveyedClinic.open()) {
      var id = other.launch("Tell us", SurveyMode.ANONYMOUS, "relationship");
      other.open(TOMAS, id);
      other.person(TOMAS).submit(Map.of());
      var page = other.person(TOMAS).modal().orElseThrow();
      other.person(TOMAS).deactivate();
      other.bot.settle();
      try (var wire = new Wires(other.bot)) {
        var sent = new Forged(TOMAS, TEAM).submit(page, w -> w);
        assertThat(wire.send(Wire.HTTP, Kind.INTERACTION, sent)).contains("is deactivated");
      }
      assertThat(other.bot.rows()).containsEntry("SURVEY_STAGED", 0L);
    }
  }
}
