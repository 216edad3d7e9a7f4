package mentorbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentorbot.testing.Golden;
import mentorbot.workspace.rules.BlockRules;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PictureTest {
  @Test
  void figures_are_drawn_and_told() {
    var states = new LinkedHashMap<String, Integer>();
    states.put("Getting ready", 3);
    states.put("Under way", 12);
    var message =
        Message.of(
            "15 relationships",
            BarChart.of("Relationships", "relationships", states),
            table(List.of("UMIRA", "UANA"), "<!channel> & *more*"));
    Golden.assertMatches("slack/pictures", message);
    Golden.assertMatches("slack/pictures-in-words", message.withoutPictures());
  }

  @Property(tries = 200)
  void slack_takes_any_table(
      @ForAll @NotBlank String caption,
      @ForAll String cell,
      @ForAll @IntRange(min = 1, max = 60) int rows) {
    var table =
        DataTable.of(
            caption,
            List.of("Who", cell),
            Collections.nCopies(
                rows, List.of(DataTable.people(List.of("UANA"), cell), DataTable.text(cell))));
    assertTaken(table);
    table.instead().forEach(PictureTest::assertTaken);
  }

  @Property(tries = 200)
  void slack_takes_any_chart(
      @ForAll @NotBlank String title,
      @ForAll @Size(min = 1, max = 30) Map<@NotBlank String, @IntRange(min = 0) Integer> values) {
    assertTaken(BarChart.of(title, title, values));
  }

  @Test
  void long_names_that_begin_alike_stay_apart() {
    var values = new LinkedHashMap<String, Integer>();
    values.put("A very long name that is cut: one", 1);
    values.put("A very long name that is cut: two", 2);
    assertTaken(BarChart.of("Title", "what", values));
  }

  private static DataTable table(List<String> people, String text) {
    return DataTable.of(
        "Also waiting",
        List.of("Who", "What"),
        List.of(List.of(DataTable.people(people, ""), DataTable.text(text))));
  }

  private static void assertTaken(LayoutBlock block) {
    var json = GsonFactory.createSnakeCase().toJson(List.of(block));
    try {
      assertThat(BlockRules.message(new ObjectMapper().readTree(json))).isEmpty();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
