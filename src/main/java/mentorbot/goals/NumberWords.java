package mentorbot.goals;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Whole numbers as figures or English words up to a hundred. */
final class NumberWords {
  private static final Map<String, Integer> WORDS = words();

  private NumberWords() {}

  static OptionalInt in(String word) {
    var known = WORDS.get(word.toLowerCase(Locale.ROOT));
    if (known != null) {
      return OptionalInt.of(known);
    }
    if (word.isEmpty() || word.length() > 6 || !word.chars().allMatch(NumberWords::figure)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(word));
  }

  private static boolean figure(int sign) {
    return sign >= '0' && sign <= '9';
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    var small =
        List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    for (int i = 0; i < small.size(); i++) {
      words.put(small.get(i), i + 1);
    }
    var tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < tens.size(); i++) {
      words.put(tens.get(i), (i + 2) * 10);
      for (int unit = 1; unit <= 9; unit++) {
        words.put(tens.get(i) + "-" + small.get(unit - 1), (i + 2) * 10 + unit);
      }
    }
    words.put("hundred", 100);
    words.put("dozen", 12);
    words.put("couple", 2);
    return words;
  }
}
