package mentorbot.surveys.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mentorbot.surveys.release.Tally;

/**
 * What anybody else may have answered, for each answer that the accomplice may have given; 0 stands
 * for an attacker without an accomplice in the group.
 */
final class Possible {
  static final int NO_ACCOMPLICE = 0;

  private final Map<Integer, Set<Integer>> left = new TreeMap<>();

  void add(Tally tally) {
    add(NO_ACCOMPLICE, tally);
    for (int own = 1; own <= tally.options(); own++) {
      if (tally.count(own) > 0) {
        add(own, tally);
      }
    }
  }

  private void add(int own, Tally tally) {
    var options = left.computeIfAbsent(own, o -> new TreeSet<>());
    for (int option = 1; option <= tally.options(); option++) {
      if (tally.count(option) > (option == own ? 1 : 0)) {
        options.add(option);
      }
    }
  }

  void add(int own, int option) {
    left.computeIfAbsent(own, o -> new TreeSet<>()).add(option);
  }

  /** The accomplice's answer with which everybody else's is known. */
  Optional<Integer> givesAway() {
    return left.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
