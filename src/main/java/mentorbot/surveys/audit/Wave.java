package mentorbot.surveys.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mentorbot.surveys.release.Question;
import mentorbot.surveys.release.Release;
import mentorbot.surveys.release.Thresholds;

/**
 * What the attacker knows of one survey: who was asked and in which group, what was asked, and all
 * that was said of it.
 */
public record Wave(
    String survey,
    List<Question> questions,
    Map<String, String> groupOf,
    Thresholds thresholds,
    Release release) {
  public Wave {
    questions = List.copyOf(questions);
    groupOf = Map.copyOf(groupOf);
  }

  int options(String question) {
    return questions.stream()
        .filter(one -> one.id().equals(question))
        .findFirst()
        .orElseThrow()
        .options();
  }

  long eligible(Set<String> groups) {
    return groupOf.values().stream().filter(groups::contains).count();
  }
}
