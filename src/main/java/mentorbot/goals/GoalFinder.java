package mentorbot.goals;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the goal a line speaks of, by word stems and in spite of typos. The same words and goals
 * give the same answer; goals are listed with the most recently touched first.
 */
final class GoalFinder {
  /** A goal by what it is called. */
  record Named(String id, String title) {}

  /** What was found. */
  sealed interface Found {
    record Sure(Named goal) implements Found {}

    /** Up to {@link #CHOICES} to ask about, the likeliest first; empty if there are no goals. */
    record Unsure(List<Named> likely) implements Found {}
  }

  static final int CHOICES = 4;
  private static final double ENOUGH = 0.5;
  private static final double AHEAD = 0.2;

  private record Scored(Named goal, double score) {}

  private GoalFinder() {}

  static Found find(String about, List<Named> goals) {
    var asked = Stems.of(about);
    if (asked.isEmpty()) {
      return goals.size() == 1
          ? new Found.Sure(goals.get(0))
          : new Found.Unsure(goals.stream().limit(CHOICES).toList());
    }
    var scored = scored(asked, goals);
    if (!scored.isEmpty() && surely(scored)) {
      return new Found.Sure(scored.get(0).goal());
    }
    var hits = scored.stream().filter(s -> s.score() > 0).map(Scored::goal).limit(CHOICES).toList();
    return new Found.Unsure(hits.isEmpty() ? goals.stream().limit(CHOICES).toList() : hits);
  }

  private static boolean surely(List<Scored> scored) {
    double best = scored.get(0).score();
    double next = scored.size() > 1 ? scored.get(1).score() : 0;
    return best >= ENOUGH && best - next >= AHEAD;
  }

  private static List<Scored> scored(Set<String> asked, List<Named> goals) {
    var titles = goals.stream().map(goal -> Stems.of(goal.title())).toList();
    Map<String, Double> weights = new HashMap<>();
    for (var stem : asked) {
      long named = titles.stream().filter(title -> fit(stem, title) > 0).count();
      weights.put(stem, named == 0 ? 0.5 : 1.0 / named);
    }
    double all = weights.values().stream().mapToDouble(w -> w).sum();
    var scored = new java.util.ArrayList<Scored>();
    for (int i = 0; i < goals.size(); i++) {
      var title = titles.get(i);
      double sum =
          asked.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0) * fit(s, title)).sum();
      scored.add(new Scored(goals.get(i), sum / all));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return scored;
  }

  private static double fit(String stem, Set<String> title) {
    if (title.contains(stem)) {
      return 1;
    }
    return title.stream().mapToDouble(word -> fit(stem, word)).max().orElse(0);
  }

  private static double fit(String stem, String word) {
    int shorter = Math.min(stem.length(), word.length());
    if (shorter >= 4 && (stem.startsWith(word) || word.startsWith(stem))) {
      return 0.9;
    }
    int allowed = shorter >= 7 ? 2 : shorter >= 4 ? 1 : 0;
    boolean near = Math.abs(stem.length() - word.length()) <= allowed;
    return allowed > 0 && near && Slips.between(stem, word) <= allowed ? 0.8 : 0;
  }
}
