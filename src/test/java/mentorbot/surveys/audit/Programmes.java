package mentorbot.surveys.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import mentorbot.surveys.release.Answered;
import mentorbot.surveys.release.Question;
import mentorbot.surveys.release.Release;
import mentorbot.surveys.release.Releasing;
import mentorbot.surveys.release.Thresholds;

/**
 * Made-up programmes: who is asked, what they answer; some agree more than chance would have it.
 */
final class Programmes {
  static final List<Question> QUESTIONS =
      List.of(
          new Question("met", 5),
          new Question("safe", 5),
          new Question("again", 2),
          new Question("load", 7),
          new Question("words", 0));

  private final Random chance;

  Programmes(long seed) {
    this.chance = new Random(seed);
  }

  record Asked(Map<String, String> groupOf, List<Answered> answers) {
    Wave releasedBy(Releasing releasing) {
      Release release = releasing.of(QUESTIONS, Set.copyOf(groupOf.values()), answers);
      return new Wave("wave", QUESTIONS, groupOf, Thresholds.FLOOR, release);
    }
  }

  Asked programme(int people, int groups, double taking, double agreeing) {
    var groupOf = new HashMap<String, String>();
    var answers = new ArrayList<Answered>();
    var favourite = new HashMap<String, Integer>();
    for (int i = 0; i < people; i++) {
      var group = "group" + (int) (groups * Math.pow(chance.nextDouble(), 1.6));
      groupOf.put("U" + i, group);
      if (chance.nextDouble() < taking) {
        answers.add(answer(group, favourite, agreeing));
      }
    }
    return new Asked(groupOf, answers);
  }

  private Answered answer(String group, Map<String, Integer> favourite, double agreeing) {
    var options = new HashMap<String, Integer>();
    var comments = new HashMap<String, String>();
    for (var question : QUESTIONS) {
      if (question.isComment()) {
        if (chance.nextBoolean()) {
          comments.put(question.id(), "words " + chance.nextInt());
        }
      } else if (chance.nextDouble() < 0.95) {
        int common =
            favourite.computeIfAbsent(question.id(), q -> 1 + chance.nextInt(question.options()));
        options.put(
            question.id(),
            chance.nextDouble() < agreeing ? common : 1 + chance.nextInt(question.options()));
      }
    }
    return new Answered(group, options, comments);
  }
}
