package mentorbot.surveys;

import java.util.HashMap;
import java.util.Map;

/**
 * What somebody chose and wrote so far, by the keys of the questions; options count from 1. Option
 * 0 and an empty comment take back what was said before.
 */
public record Answers(Map<String, Integer> options, Map<String, String> comments) {
  public static final Answers NONE = new Answers(Map.of(), Map.of());

  public Answers {
    options = Map.copyOf(options);
    comments = Map.copyOf(comments);
  }

  /** A later page counts where both answer. */
  public Answers and(Answers later) {
    var allOptions = new HashMap<>(options);
    allOptions.putAll(later.options);
    allOptions.values().removeIf(option -> option == 0);
    var allComments = new HashMap<>(comments);
    allComments.putAll(later.comments);
    allComments.values().removeIf(String::isBlank);
    return new Answers(allOptions, allComments);
  }
}
