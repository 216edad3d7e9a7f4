package mentorbot.surveys.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How often each option of a question was chosen, from the first to the last option. */
public record Tally(List<Integer> counts) {
  public Tally {
    counts = List.copyOf(counts);
  }

  static Tally of(int options, Iterable<Integer> chosen) {
    var counts = new ArrayList<>(Collections.nCopies(options, 0));
    for (int option : chosen) {
      counts.set(option - 1, counts.get(option - 1) + 1);
    }
    return new Tally(counts);
  }

  public int options() {
    return counts.size();
  }

  /** Options are numbered from 1, which is also their score. */
  public int count(int option) {
    return counts.get(option - 1);
  }

  public int answers() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  int sum() {
    int sum = 0;
    for (int option = 1; option <= options(); option++) {
      sum += option * count(option);
    }
    return sum;
  }

  int between(int from, int to) {
    return counts.subList(from - 1, to).stream().mapToInt(Integer::intValue).sum();
  }

  /** The option of the answer at this place, counted from 0 in order of score. */
  int at(int place) {
    int passed = 0;
    for (int option = 1; option <= options(); option++) {
      passed += count(option);
      if (place < passed) {
        return option;
      }
    }
    throw new IndexOutOfBoundsException(place);
  }
}
