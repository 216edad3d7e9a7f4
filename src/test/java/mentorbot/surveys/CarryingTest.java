package mentorbot.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentorbot.config.SurveyGroup;
import mentorbot.config.SurveyMode;
import mentorbot.config.SurveyThresholds;
import mentorbot.store.Sealer;
import mentorbot.surveys.Questionnaire.Asked;
import org.junit.jupiter.api.Test;

/** What rides along with an anonymous form, of which Slack takes 3,000 characters. */
class CarryingTest {
  private static final String LONGEST = "q".repeat(75);

  private final Concealing concealing = new Concealing(Sealer.withKey(Sealer.newKey()));

  /** As long as the settings allow: 40 questions, 4 comments, every id of the longest. */
  private static Questionnaire longest() {
    var asked = new ArrayList<Asked>();
    for (int i = 0; i < 40; i++) {
      var options = i < 36 ? List.of("No", "Yes") : List.<String>of();
      asked.add(new Asked(LONGEST, 1, "q" + i, "?", options, false, i >= 32 && i < 36));
    }
    return new Questionnaire(
        "Longest",
        SurveyMode.ANONYMOUS,
        SurveyGroup.NONE,
        new SurveyThresholds(5, 10, 3),
        LocalDate.parse("2026-11-24").toString(),
        Instant.parse("2026-12-08T09:00:00Z").toString(),
        false,
        "",
        asked);
  }

  private static Answers everything(String comment) {
    var options = new HashMap<String, Integer>();
    var picks = new HashMap<String, List<Pick>>();
    var comments = new HashMap<String, String>();
    for (int i = 0; i < 40; i++) {
      var key = LONGEST + ".q" + i;
      if (i < 32) {
        options.put(key, 2);
      } else if (i < 36) {
        picks.put(key, List.of(pick("a"), pick("b"), pick("c")));
      } else if (!comment.isEmpty()) {
        comments.put(key, comment);
      }
    }
    return new Answers(options, comments, picks);
  }

  private static Pick pick(String ending) {
    return new Pick("p".repeat(74) + ending, 3, 2);
  }

  private String carried(Answers said) {
    return concealing.carry("T1", "s1", "U1", new Payload(longest()).carried(said));
  }

  @Test
  void all_that_can_be_chosen_in_the_longest_survey_fits_and_comes_back_whole() {
    var said = everything("");
    var carried = carried(said);
    assertThat(carried.length()).isLessThanOrEqualTo(AnonymousAnswering.MOST_CARRIED);
    var back = concealing.carried("T1", "s1", "U1", carried);
    assertThat(new Payload(longest()).carried(back)).isEqualTo(said);
  }

  @Test
  void comments_fit_while_they_are_short_and_are_told_from_those_that_do_not() {
    var few = new Answers(Map.of(), Map.of(LONGEST + ".q36", "é🐾 ".repeat(100)));
    assertThat(carried(few).length()).isLessThanOrEqualTo(AnonymousAnswering.MOST_CARRIED);
    assertThat(new Payload(longest()).carried(concealing.carried("T1", "s1", "U1", carried(few))))
        .isEqualTo(few);
    assertThat(carried(everything("€".repeat(1000))).length())
        .isGreaterThan(AnonymousAnswering.MOST_CARRIED);
  }

  @Test
  void a_mean_is_weighed_and_needs_a_rating() {
    assertThat(Pick.mean(List.of())).isEmpty();
    assertThat(Pick.mean(List.of(new Pick("a", 3, 0)))).isEmpty();
    assertThat(Pick.mean(List.of(new Pick("a", 3, 5), new Pick("b", 1, 1)))).hasValue(4);
    assertThat(Pick.mean(List.of(new Pick("a", 0, 2), new Pick("b", 0, 3)))).hasValue(3);
  }

  @Test
  void what_is_picked_is_kept_within_what_can_be_and_forgotten_when_it_is_sent() {
    var key = LONGEST + ".q32";
    var wild =
        List.of(
            new Pick("a", 9, 9),
            new Pick("a", 1, 1),
            new Pick("A b", 1, 1),
            new Pick("b", -5, 2),
            new Pick("c", 3, 1),
            new Pick("d", 3, 1));
    var allowed = longest().allowed(new Answers(Map.of(), Map.of(), Map.of(key, wild)));
    assertThat(allowed.picks().get(key))
        .containsExactly(new Pick("a", 0, 0), new Pick("b", 0, 2), new Pick("c", 3, 1));
    var sent = longest().settled(allowed);
    assertThat(sent.picks()).isEmpty();
    assertThat(sent.options()).containsOnlyKeys(key);
  }
}
