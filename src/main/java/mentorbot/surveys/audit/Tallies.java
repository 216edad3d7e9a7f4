package mentorbot.surveys.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mentorbot.surveys.release.Tally;

/** Every way in which so many people can have answered. */
final class Tallies {
  private Tallies() {}

  /** How many ways there are, at most {@code limit} + 1. */
  static long ways(int answers, int options, long limit) {
    double ways = 1;
    for (int i = 1; i < options; i++) {
      ways = ways * (answers + i) / i;
    }
    return ways > limit ? limit + 1 : Math.round(ways);
  }

  static void each(int answers, int options, Consumer<Tally> consumer) {
    fill(new ArrayList<>(), answers, options, consumer);
  }

  private static void fill(List<Integer> counts, int left, int options, Consumer<Tally> consumer) {
    if (counts.size() == options - 1) {
      counts.add(left);
      consumer.accept(new Tally(counts));
      counts.remove(options - 1);
      return;
    }
    for (int count = 0; count <= left; count++) {
      counts.add(count);
      fill(counts, left - count, options, consumer);
      counts.remove(counts.size() - 1);
    }
  }
}
