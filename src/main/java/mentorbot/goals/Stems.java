package mentorbot.goals;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text cut to what stays the same in "suture", "sutures" and "suturing". */
final class Stems {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SAY_NOTHING =
      Set.of(
          "a", "an", "the", "i", "my", "me", "of", "on", "in", "at", "to", "for", "and", "or",
          "with", "by", "own", "some", "more", "did", "do", "done", "today", "again", "it", "this",
          "that", "was", "went", "well", "times", "time", "min", "mins", "minutes", "hours", "hour",
          "from", "up", "be", "is", "have", "just", "really", "first", "another", "one");

  private Stems() {}

  static Set<String> of(String text) {
    Set<String> stems = new LinkedHashSet<>();
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    for (var word : BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !SAY_NOTHING.contains(word) && NumberWords.in(word).isEmpty()) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  static String stem(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return cut(word, 3) + "i";
    }
    for (var ending : new String[] {"ing", "ed", "es", "s", "e"}) {
      boolean longEnough = word.length() - ending.length() >= 3;
      if (longEnough && word.endsWith(ending) && !word.endsWith("ss")) {
        return single(cut(word, ending.length()));
      }
    }
    return word.length() > 3 && word.endsWith("y") ? cut(word, 1) + "i" : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  /** "running" and "run". */
  private static String single(String word) {
    int end = word.length();
    boolean doubled = end > 3 && word.charAt(end - 1) == word.charAt(end - 2);
    return doubled ? word.substring(0, end - 1) : word;
  }
}
