package mentorbot.surveys.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every tally there can be, grouped by what would be said of it: the strongest reader, who knows
 * the code, how many answered and one of the answers, may not learn anybody else's.
 */
class ScoresTest {
  @ParameterizedTest
  @CsvSource({
    "5,2", "6,2", "7,2", "8,2", "9,2", "5,3", "6,3", "7,3", "8,3", "9,3", "5,4", "6,4", "7,4",
    "8,4", "9,4", "5,5", "6,5", "7,5", "8,5", "9,5", "5,7", "6,7", "7,7", "8,7", "9,7", "10,2",
    "11,2", "12,2", "20,2", "40,2", "10,3", "11,3", "13,3", "19,3", "30,3", "10,4", "14,4", "10,5",
    "11,5", "12,5", "15,5", "20,5", "10,7", "11,7"
  })
  void whoever_knows_one_answer_cannot_tell_another(int answers, int options) {
    var left = new HashMap<Score, Map<Integer, Set<Integer>>>();
    for (var tally : tallies(answers, options)) {
      var told = new Scores(Rules.ALL).of(tally, 5);
      assertThat(told).isNotInstanceOf(Score.Few.class);
      var perAccomplice = left.computeIfAbsent(told, t -> new HashMap<>());
      for (int own = 1; own <= options; own++) {
        if (tally.count(own) > 0) {
          perAccomplice.computeIfAbsent(own, o -> new HashSet<>()).addAll(others(tally, own));
        }
      }
    }
    left.forEach(
        (told, perAccomplice) ->
            perAccomplice.forEach(
                (own, possible) ->
                    assertThat(possible)
                        .as("others' answers, by %s to one who chose %d", told, own)
                        .hasSizeGreaterThan(1)));
  }

  private static Set<Integer> others(Tally tally, int own) {
    var others = new HashSet<Integer>();
    for (int option = 1; option <= tally.options(); option++) {
      if (tally.count(option) > (option == own ? 1 : 0)) {
        others.add(option);
      }
    }
    return others;
  }

  static List<Tally> tallies(int answers, int options) {
    var found = new ArrayList<Tally>();
    fill(new ArrayList<>(), answers, options, found);
    return found;
  }

  private static void fill(List<Integer> counts, int left, int options, List<Tally> found) {
    if (counts.size() == options - 1) {
      counts.add(left);
      found.add(new Tally(counts));
      counts.remove(options - 1);
      return;
    }
    for (int count = 0; count <= left; count++) {
      counts.add(count);
      fill(counts, left - count, options, found);
      counts.remove(counts.size() - 1);
    }
  }
}
