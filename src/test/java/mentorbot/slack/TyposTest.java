package mentorbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {
  private static final List<String> WORDS =
      List.of("request", "agreement", "quiet", "leave", "me", "goal", "something is wrong");

  @ParameterizedTest
  @CsvSource({
    "reqeust, request",
    "agrement, agreement",
    "quite, quiet",
    "goals, goal",
    "laeve, leave"
  })
  void a_slip_of_the_finger_finds_what_was_meant(String typed, String meant) {
    assertThat(Typos.nearest(typed, WORDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"banana", "x", "xyz", "zzzz"})
  void nonsense_finds_nothing(String typed) {
    assertThat(Typos.nearest(typed, WORDS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/mentor meet <@U07LUC|luc> today, /mentor meet @luc today",
    "/mentor meet <@U07LUC>, /mentor meet @…",
    "a < b, a < b"
  })
  void a_mention_is_shown_as_it_was_typed(String told, String typed) {
    assertThat(Mentioned.typed(told)).isEqualTo(typed);
  }

  @Property
  void the_distance_is_symmetric_and_zero_only_for_the_same(
      @ForAll @AlphaChars @StringLength(max = 8) String a,
      @ForAll @AlphaChars @StringLength(max = 8) String b) {
    assertThat(Typos.distance(a, b)).isEqualTo(Typos.distance(b, a));
    assertThat(Typos.distance(a, b) == 0).isEqualTo(a.equals(b));
  }
}
