package mentorbot.report.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mentorbot.surveys.SurveyResults.Scored;
import mentorbot.texts.Texts;
import org.junit.jupiter.api.Test;

class ScoreCellsTest {
  private final ScoreCells cells = new ScoreCells(Texts.load().in("en-GB"), 14);

  @Test
  void a_first_survey_has_no_columns_for_before() {
    var first = neverAskedBefore(12);
    assertThat(cells.head(first)).hasSize(3).last().isEqualTo("Answers");
    assertThat(cells.rows(first)).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(3));
    assertThat(cells.note(first)).doesNotContain("Before");
    var again = ReportViewsTest.survey("Again", 12).scores();
    assertThat(cells.head(again)).hasSize(7);
    assertThat(cells.rows(again)).allSatisfy(row -> assertThat(row).hasSize(7));
    assertThat(cells.note(again)).contains("Before");
  }

  @Test
  void where_too_few_answered_it_is_said_once() {
    var few = neverAskedBefore(3);
    assertThat(cells.rows(few)).isEmpty();
    assertThat(cells.note(few)).startsWith("Too few people answered");
  }

  private static List<Scored> neverAskedBefore(int answers) {
    return ReportViewsTest.survey("The first", answers).scores().stream()
        .map(
            one ->
                new Scored(
                    one.text(), one.options(), one.reversed(), one.said(), Optional.empty(), false))
        .toList();
  }
}
