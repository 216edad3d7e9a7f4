package mentorbot.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant to write. */
final class Spelling {
  private static final int MOST_SLIPS = 3;

  private Spelling() {}

  /**
   * The closest of the known names, if it is at most three slips and a third of its length away.
   */
  static Optional<String> nearest(String written, Collection<String> known) {
    return known.stream()
        .filter(name -> slips(written, name) <= Math.min(MOST_SLIPS, name.length() / 3))
        .min(Comparator.comparingInt(name -> slips(written, name)));
  }

  /** Letters to insert, drop or change (Levenshtein). */
  private static int slips(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
