package mentorbot.surveys.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import mentorbot.surveys.audit.Attacker.Told;
import mentorbot.surveys.audit.Finding.Kind;
import mentorbot.surveys.release.Change;
import mentorbot.surveys.release.Protection;
import mentorbot.surveys.release.Releasing;
import mentorbot.surveys.release.Thresholds;
import mentorbot.surveys.release.Weakened;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttackerTest {
  private static final Map<String, Set<String>> NO_PAIRS = Map.of();

  @Property(tries = 150)
  void learns_nothing_from_what_is_released(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 45) int people,
      @ForAll @IntRange(min = 1, max = 4) int groups,
      @ForAll @IntRange(min = 0, max = 10) int agreeing) {
    var asked = new Programmes(seed).programme(people, groups, 0.85, agreeing / 10.0);
    var releasing = new Releasing(Thresholds.FLOOR, new Random(seed));
    assertThat(new Attacker(releasing).attack(List.of(asked.releasedBy(releasing)), NO_PAIRS))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FLOOR, TOO_FEW",
    "ENDS_TOGETHER, ONE_ANSWER_LEFT",
    "CROWD_JOINED, ONE_ANSWER_LEFT",
    "REMAINDER, SMALL_REMAINDER",
    "WHOLE_FROM_GROUPS, MORE_THAN_GROUPS",
    "COMMENT_FLOOR, TOO_FEW",
    "STEPS, COUNT_TELLS"
  })
  void succeeds_when_a_protection_is_taken_out(Protection taken, Kind kind) {
    assertThat(finds(taken, kind)).isTrue();
  }

  @Test
  void works_out_an_answer_from_all_and_the_groups_when_all_is_not_made_from_them() {
    assertThat(finds(Protection.WHOLE_FROM_GROUPS, Kind.ONE_ANSWER_LEFT)).isTrue();
  }

  @Test
  void finds_the_one_who_left_in_a_change_that_should_not_be_told() {
    var releasing = new Releasing(Thresholds.FLOOR, new Random(1));
    var before = new Programmes(1).programme(12, 1, 1, 0).releasedBy(releasing);
    var now = new Programmes(2).programme(11, 1, 1, 0).releasedBy(releasing);
    var then = before.release().scores().get(0).all();
    var today = now.release().scores().get(0).all();
    var people = before.groupOf().keySet();
    var left = now.groupOf().keySet();
    assertThat(Change.between(then, people, today, left, 5)).isEmpty();
    assertThat(Weakened.tells(Protection.SAME_PEOPLE, then, people, today, left)).isTrue();
    assertThat(new Attacker().changes(List.of(new Told("met", before, now))))
        .extracting(Finding::kind)
        .containsExactly(Kind.FEW_CAME_OR_WENT);
    assertThat(new Attacker().changes(List.of(new Told("met", now, now)))).isEmpty();
  }

  private static boolean finds(Protection taken, Kind kind) {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var releasing = Weakened.without(taken, random);
      var asked =
          new Programmes(seed)
              .programme(5 + random.nextInt(20), 1 + random.nextInt(3), 0.95, random.nextDouble());
      var findings = new Attacker(releasing).attack(List.of(asked.releasedBy(releasing)), NO_PAIRS);
      if (findings.stream().anyMatch(finding -> finding.kind() == kind)) {
        return true;
      }
    }
    return false;
  }
}
