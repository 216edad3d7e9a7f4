package mentorbot.surveys.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether adding and subtracting things said of whole groups of people singles out a few of them:
 * people who are in the same groups are alike, so it is asked of each kind of people that is small,
 * and of small kinds together, whether it is a linear combination of what was said.
 */
final class Populations {
  private final List<Set<String>> said;
  private final List<Set<String>> kinds;

  Populations(List<Set<String>> said) {
    this.said = said;
    var kinds = new HashMap<List<Boolean>, Set<String>>();
    for (var people : said) {
      for (var person : people) {
        kinds
            .computeIfAbsent(
                said.stream().map(group -> group.contains(person)).toList(), k -> new HashSet<>())
            .add(person);
      }
    }
    this.kinds = List.copyOf(kinds.values());
  }

  /** Fewer than {@code atLeast} people who can be told from all the others. */
  Optional<Set<String>> isolated(int atLeast) {
    var small = kinds.stream().filter(kind -> kind.size() < atLeast).toList();
    for (int mask = 1; mask < 1 << Math.min(small.size(), 16); mask++) {
      var union = new HashSet<String>();
      for (int i = 0; i < small.size(); i++) {
        if ((mask & 1 << i) != 0) {
          union.addAll(small.get(i));
        }
      }
      if (union.size() < atLeast && isCombination(union)) {
        return Optional.of(Set.copyOf(union));
      }
    }
    return Optional.empty();
  }

  private boolean isCombination(Set<String> wanted) {
    var rows = new ArrayList<double[]>();
    for (var people : said) {
      rows.add(row(people));
    }
    return rank(rows) == rank(with(rows, row(wanted)));
  }

  private double[] row(Set<String> people) {
    return kinds.stream()
        .mapToDouble(kind -> people.contains(kind.iterator().next()) ? 1 : 0)
        .toArray();
  }

  private static List<double[]> with(List<double[]> rows, double[] more) {
    var all = new ArrayList<>(rows);
    all.add(more);
    return all;
  }

  private static int rank(List<double[]> original) {
    var rows = original.stream().map(double[]::clone).toList();
    int rank = 0;
    int columns = rows.isEmpty() ? 0 : rows.get(0).length;
    var left = new ArrayList<>(rows);
    for (int column = 0; column < columns; column++) {
      int at = column;
      var pivot = left.stream().filter(row -> Math.abs(row[at]) > 1e-9).findFirst();
      if (pivot.isEmpty()) {
        continue;
      }
      rank++;
      left.remove(pivot.get());
      for (var row : left) {
        double times = row[at] / pivot.get()[at];
        for (int i = at; i < columns; i++) {
          row[i] -= times * pivot.get()[i];
        }
      }
    }
    return rank;
  }
}
