package mentorbot.agreement.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mentorbot.agreement.Change;
import mentorbot.agreement.Change.OfWording;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {
  private static final Words WORDS = Texts.load().in("en-GB");

  @Test
  void a_few_reworded_clauses_are_shown_before_and_after() {
    assertThat(ChangeWords.lines(WORDS, reworded(3)))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("Before: old", "Now: new"));
  }

  @Test
  void many_at_once_are_named_in_one_line_so_that_nobody_reads_the_agreement_twice() {
    assertThat(ChangeWords.lines(WORDS, reworded(9)))
        .singleElement()
        .asString()
        .contains("“Part &lt;1&gt;”", "“Part &lt;9&gt;”")
        .doesNotContain("old", "new");
  }

  private static List<Change> reworded(int clauses) {
    return IntStream.rangeClosed(1, clauses)
        .<Change>mapToObj(n -> new OfWording("c" + n, "Part <" + n + ">", "old", "new"))
        .toList();
  }
}
