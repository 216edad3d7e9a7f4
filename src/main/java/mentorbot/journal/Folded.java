package mentorbot.journal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Text as a search compares it: without case, accents and marks, in any script. */
final class Folded {
  private Folded() {}

  /** The words of a search, each of which has to occur. */
  static List<String> words(String phrase) {
    return Stream.of(of(phrase).strip().split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
  }

  static String of(String text) {
    return isPlain(text)
        ? text.toLowerCase(Locale.ROOT)
        : Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "");
  }

  /** Almost all text is: the long way costs ten times as much. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(sign -> sign < 128);
  }
}
