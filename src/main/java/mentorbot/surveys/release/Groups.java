package mentorbot.surveys.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The groups of one dimension, joined until each has enough answers. Since everything that is said
 * is said of whole groups, every remainder of what is said is made of whole groups too.
 */
final class Groups {
  private Groups() {}

  record Joined(Set<String> names, Tally tally) {
    Joined with(Joined other) {
      var all = new HashSet<>(names);
      all.addAll(other.names);
      var counts = new ArrayList<Integer>();
      for (int option = 1; option <= tally.options(); option++) {
        counts.add(tally.count(option) + other.tally.count(option));
      }
      return new Joined(Set.copyOf(all), new Tally(counts));
    }
  }

  /**
   * In an order that tells nothing; a single one if no two are large enough. A group of which
   * nobody answered is joined like every other: leaving it out would tell that they all kept
   * silent.
   */
  static List<Joined> of(Map<String, Tally> tallies, int atLeast) {
    var left = new ArrayList<Joined>();
    tallies.forEach((name, tally) -> left.add(new Joined(Set.of(name), tally)));
    Comparator<Joined> smallest = Comparator.comparingInt(joined -> joined.tally().answers());
    var inOrder = smallest.thenComparing(joined -> String.join(" ", sorted(joined.names())));
    left.sort(inOrder);
    while (left.size() > 1 && left.get(0).tally().answers() < atLeast) {
      left.add(left.remove(0).with(left.remove(0)));
      left.sort(inOrder);
    }
    left.sort(Comparator.comparing(joined -> String.join(" ", sorted(joined.names()))));
    return left;
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }
}
