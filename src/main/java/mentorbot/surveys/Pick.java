package mentorbot.surveys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An area somebody picks for themselves, how much it matters to them (1 to 3) and how they rate it
 * (a step of the question's scale); 0 where nothing is said, {@link #AS_BEFORE} where an earlier
 * page may have said it.
 */
public record Pick(String area, int weight, int rating) {
  public static final int AS_BEFORE = -1;
  public static final int MOST = 3;
  public static final int HEAVIEST = 3;

  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,75}");

  /** Areas alone; how they were weighed before stays. */
  public static Pick of(String area) {
    return new Pick(area, AS_BEFORE, AS_BEFORE);
  }

  /** Only what can be picked, weighed and rated. */
  static List<Pick> allowed(List<Pick> picks, int steps) {
    var seen = new HashSet<String>();
    return picks.stream()
        .filter(pick -> ID.matcher(pick.area).matches() && seen.add(pick.area))
        .limit(MOST)
        .map(pick -> new Pick(pick.area, within(pick.weight, HEAVIEST), within(pick.rating, steps)))
        .toList();
  }

  private static int within(int value, int most) {
    return value < AS_BEFORE || value > most ? 0 : value;
  }

  /** What a later page leaves open is taken from the earlier. */
  static List<Pick> merged(List<Pick> before, List<Pick> later) {
    var merged = new ArrayList<Pick>();
    for (var pick : later) {
      var old = before.stream().filter(other -> other.area.equals(pick.area)).findFirst();
      merged.add(
          new Pick(
              pick.area,
              pick.weight == AS_BEFORE ? old.map(Pick::weight).orElse(0) : pick.weight,
              pick.rating == AS_BEFORE ? old.map(Pick::rating).orElse(0) : pick.rating));
    }
    return merged;
  }

  /** Of what is rated, as a step of the scale; what is not weighed counts in the middle. */
  static OptionalInt mean(List<Pick> picks) {
    int sum = 0;
    int weights = 0;
    for (var pick : picks) {
      if (pick.rating > 0) {
        int weight = pick.weight > 0 ? pick.weight : 2;
        sum += weight * pick.rating;
        weights += weight;
      }
    }
    return weights == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round((double) sum / weights));
  }
}
