package mentorbot.surveys.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private final Scores scores = new Scores(Rules.ALL);

  @Test
  void a_move_larger_than_chance_is_clear() {
    var before = scores.of(new Tally(List.of(30, 20, 10, 0, 0)), 5);
    var now = scores.of(new Tally(List.of(0, 0, 10, 20, 30)), 5);
    var change = Change.between(before, people(1, 60), now, people(1, 60), 5).orElseThrow();
    assertThat(change.points()).isCloseTo(2.6, within(0.15));
    assertThat(change.clear()).isTrue();
  }

  @Test
  void a_small_move_of_few_people_may_be_chance() {
    var before = scores.of(new Tally(List.of(0, 2, 3, 2, 0)), 5);
    var now = scores.of(new Tally(List.of(0, 1, 3, 3, 0)), 5);
    var change = Change.between(before, people(1, 7), now, people(1, 7), 5).orElseThrow();
    assertThat(change.clear()).isFalse();
  }

  @Test
  void nothing_is_told_while_few_came_or_went() {
    assertThat(between(Rules.ALL, people(1, 12), people(1, 11))).isEmpty();
    assertThat(between(Rules.ALL, people(1, 12), people(3, 14))).isEmpty();
    assertThat(between(Rules.ALL, people(1, 12), people(6, 17))).isPresent();
    assertThat(between(Rules.without(Protection.SAME_PEOPLE), people(1, 12), people(1, 11)))
        .as("what the protection stops: two means that differ by one leaver's answer")
        .isPresent();
  }

  private Optional<Change> between(Rules rules, Set<String> before, Set<String> now) {
    var score = scores.of(new Tally(List.of(1, 2, 3, 4, 2)), 5);
    return Change.between(rules, score, before, score, now, 5);
  }

  private static Set<String> people(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(i -> "U" + i).collect(Collectors.toSet());
  }
}
