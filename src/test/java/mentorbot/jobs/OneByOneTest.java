package mentorbot.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneByOneTest {
  private final List<Integer> done = new ArrayList<>();
  private final OneByOne all = new OneByOne();

  @Test
  void one_that_fails_holds_up_no_other_and_is_told_of_when_nothing_else_is_left() {
    all.each(List.of(1, 2, 3), failingAt(Set.of(1)));
    assertThat(done).containsExactly(2, 3);
    assertThat(all.done()).isEqualTo(2);
    assertThat(all.anyFailed()).isTrue();
    var again = new OneByOne();
    again.each(List.of(1), failingAt(Set.of(1)));
    assertThatThrownBy(again::done).hasMessage("1");
  }

  @Test
  void only_the_first_that_does_not_fail_is_done() {
    all.first(List.of(1, 2, 3), failingAt(Set.of(1)));
    assertThat(done).containsExactly(2);
  }

  @Test
  void of_a_portion_that_fails_all_but_the_failing_one_are_done() {
    all.inPortions(List.of(1, 2, 3, 4, 5), 3, togetherFailingAt(Set.of(2)));
    assertThat(done).containsExactly(1, 3, 4, 5);
    assertThat(all.done()).isEqualTo(4);
  }

  /** Else fifty broken ones would keep all that came later from ever being done. */
  @Test
  void those_behind_a_whole_portion_of_failing_ones_are_done() {
    var broken = Set.of(0, 1, 2, 3, 4);
    all.oldest(2, oldest(), failingAt(broken));
    assertThat(done).containsExactly(5);
    done.clear();
    all.oldestTogether(2, oldest(), togetherFailingAt(broken));
    assertThat(done).containsExactly(5);
  }

  @Test
  void without_a_connection_nothing_more_is_tried() {
    var tried = new ArrayList<Integer>();
    assertThatThrownBy(
            () ->
                all.each(
                    List.of(1, 2),
                    one -> {
                      tried.add(one);
                      throw new IllegalStateException(new SQLException("away", "08006"));
                    }))
        .hasRootCauseMessage("away");
    assertThat(tried).containsExactly(1);
  }

  private IntFunction<List<Integer>> oldest() {
    var due = new TreeSet<>(IntStream.range(0, 6).boxed().toList());
    return most -> due.stream().limit(most).toList();
  }

  private Predicate<Integer> failingAt(Set<Integer> broken) {
    return one -> {
      if (broken.contains(one)) {
        throw new IllegalStateException(String.valueOf(one));
      }
      return done.add(one);
    };
  }

  private ToIntFunction<List<Integer>> togetherFailingAt(Set<Integer> broken) {
    return some -> {
      if (some.stream().anyMatch(broken::contains)) {
        throw new IllegalStateException("one of them");
      }
      done.addAll(some);
      return some.size();
    };
  }
}
