package mentorbot.surveys.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RemarksTest {
  private static final List<Question> WORDS = List.of(new Question("words", 0));

  @Test
  void come_in_no_order_that_tells_who_answered_when() {
    assertThat(placesOfTheFirst(new Releasing(Thresholds.FLOOR, new SecureRandom())))
        .as("places at which the first answer's words were told, in 400 releases")
        .hasSize(12);
    assertThat(placesOfTheFirst(Weakened.without(Protection.SHUFFLE, new SecureRandom())))
        .as("the attack by order, with the protection out")
        .containsExactly(0);
  }

  @Test
  void wait_for_ten_answers_and_three_comments() {
    var releasing = new Releasing(Thresholds.FLOOR, new SecureRandom());
    assertThat(texts(releasing, answers(9, 9))).isEmpty();
    assertThat(texts(releasing, answers(12, 2))).isEmpty();
    assertThat(texts(releasing, answers(10, 3))).hasSize(3);
  }

  private static Set<Integer> placesOfTheFirst(Releasing releasing) {
    var places = new TreeSet<Integer>();
    for (int i = 0; i < 400; i++) {
      places.add(texts(releasing, answers(12, 12)).indexOf("words of 0"));
    }
    return places;
  }

  private static List<String> texts(Releasing releasing, List<Answered> answers) {
    return releasing.of(WORDS, Set.of("all"), answers).comments().get(0).texts();
  }

  private static List<Answered> answers(int count, int withWords) {
    var answers = new ArrayList<Answered>();
    for (int i = 0; i < count; i++) {
      answers.add(
          new Answered(
              "all", Map.of(), i < withWords ? Map.of("words", "words of " + i) : Map.of()));
    }
    return answers;
  }
}
