package mentorbot.desk;

import java.util.List;
import java.util.Map;
import mentorbot.desk.DeskItem.Kind;

/**
 * Some of what needs this coordinator, the most urgent first; {@code counts} are of everything, and
 * {@code asleep} is how many they put aside for some days. {@code number} counts from 0.
 */
public record DeskPage(
    List<DeskEntry> entries, int number, boolean more, Map<Kind, Integer> counts, int asleep) {
  public DeskPage {
    entries = List.copyOf(entries);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
