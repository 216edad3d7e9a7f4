package mentorbot.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mentorbot.goals.GoalFinder.Found;
import mentorbot.goals.GoalFinder.Named;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalFinderTest {
  private static final List<Named> GOALS =
      goals(
          "Place 10 IV catheters on my own",
          "Suturing skin",
          "Practise ultrasound every shift",
          "Read blood films with confidence",
          "Place urinary catheters in cats");

  @ParameterizedTest
  @CsvSource({
    "2 iv catheters,0",
    "suturing,1",
    "sutures,1",
    "a suture,1",
    "sutring,1",
    "SUTURİNG,1",
    "ultrasound 20 min,2",
    "ultrasuond,2",
    "3 bloodfilms,3",
    "three blood films today,3",
    "2 urinary catheters,4",
    "2 catheters,-1",
    "something else entirely,-1",
    "2,-1",
  })
  void the_goal_is_found_by_its_words_in_spite_of_slips(String about, int expected) {
    var found = GoalFinder.find(about, GOALS);
    if (expected < 0) {
      assertThat(found).isInstanceOf(Found.Unsure.class);
    } else {
      assertThat(found).isEqualTo(new Found.Sure(GOALS.get(expected)));
    }
  }

  @Test
  void two_that_fit_are_asked_about_and_no_others() {
    assertThat(GoalFinder.find("2 catheters", GOALS))
        .isEqualTo(new Found.Unsure(List.of(GOALS.get(0), GOALS.get(4))));
  }

  @Test
  void without_a_hint_the_most_recent_are_asked_about() {
    assertThat(GoalFinder.find("", GOALS)).isEqualTo(new Found.Unsure(GOALS.subList(0, 4)));
    assertThat(GoalFinder.find("", GOALS.subList(1, 2))).isEqualTo(new Found.Sure(GOALS.get(1)));
    assertThat(GoalFinder.find("", List.of())).isEqualTo(new Found.Unsure(List.of()));
  }

  @Test
  void a_single_goal_is_not_taken_for_what_it_is_not() {
    assertThat(GoalFinder.find("ultrasound", GOALS.subList(1, 2))).isInstanceOf(Found.Unsure.class);
  }

  @Test
  void a_thousand_goals_are_no_burden() {
    var many = IntStream.range(0, 1_000).mapToObj(i -> "goal about thing" + i + "x").toList();
    var goals = goals(many.toArray(String[]::new));
    assertThat(GoalFinder.find("thing734x", goals)).isInstanceOf(Found.Unsure.class);
    assertThat(GoalFinder.find("+1", goals)).isInstanceOf(Found.Unsure.class);
  }

  @Property(tries = 200)
  void any_words_get_at_most_four_choices(@ForAll String about) {
    if (GoalFinder.find(about, GOALS) instanceof Found.Unsure unsure) {
      assertThat(unsure.likely()).hasSizeBetween(1, 4).doesNotHaveDuplicates();
    }
  }

  private static List<Named> goals(String... titles) {
    return Arrays.stream(titles).map(title -> new Named("g-" + title, title)).toList();
  }
}
