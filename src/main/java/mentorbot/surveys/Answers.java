package mentorbot.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody chose and wrote so far, by the keys of the questions; options count from 1. Option
 * 0 and an empty comment take back what was said before. Picks are on the way only: what is sent
 * holds their mean among the options.
 */
public record Answers(
    Map<String, Integer> options, Map<String, String> comments, Map<String, List<Pick>> picks) {
  public static final Answers NONE = new Answers(Map.of(), Map.of());

  public Answers {
    options = Map.copyOf(options);
    comments = Map.copyOf(comments);
    picks = Map.copyOf(picks);
  }

  public Answers(Map<String, Integer> options, Map<String, String> comments) {
    this(options, comments, Map.of());
  }

  /** A later page counts where both answer. */
  public Answers and(Answers later) {
    var allOptions = new HashMap<>(options);
    allOptions.putAll(later.options);
    allOptions.values().removeIf(option -> option == 0);
    var allComments = new HashMap<>(comments);
    allComments.putAll(later.comments);
    allComments.values().removeIf(String::isBlank);
    var allPicks = new HashMap<>(picks);
    later.picks.forEach(
        (key, picked) ->
            allPicks.put(key, Pick.merged(picks.getOrDefault(key, List.of()), picked)));
    allPicks.values().removeIf(List::isEmpty);
    return new Answers(allOptions, allComments, allPicks);
  }
}
