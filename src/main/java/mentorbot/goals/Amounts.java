package mentorbot.goals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds how many of what, in a new goal ("place ten IV catheters") or in a step ("did 2"). */
final class Amounts {
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}.,/-])([0-9]{1,5})(?:[.,]([0-9]))?\\s*"
              + "(h|hrs?|hours?|m|mins?|minutes?)(?![\\p{L}\\p{N}])");

  private static final Pattern HOW_FAST =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(in|within|under|inside|than)\\s+$");

  /** A number behind one of these names a thing: "year 2", "room four". */
  private static final Set<String> NAMING =
      Set.of(
          "level", "grade", "year", "room", "step", "phase", "module", "chapter", "part", "unit",
          "section", "stage", "version", "band", "ward", "no", "number", "type", "class", "day",
          "week", "lesson", "theatre", "bay", "asa", "covid");

  private static final Set<String> NOT_COUNTED =
      Set.of(
          "days", "weeks", "months", "years", "kgs", "lbs", "degrees", "times", "hours", "minutes",
          "hrs", "mins", "kg", "mg", "g", "ml", "l", "mm", "cm", "percent", "gauge", "always", "is",
          "as", "this", "us", "his", "yes", "pounds", "dollars");

  private static final Set<String> ENDS_THE_PHRASE =
      Set.of("of", "in", "on", "by", "with", "for", "and", "or", "to", "at", "from", "without");

  private static final int WORDS_BEFORE_THE_NOUN = 3;

  private Amounts() {}

  /** What is counted and how far, if a goal says so: times, time, or a plural behind a number. */
  static Optional<Measure> target(String text) {
    return time(text).filter(time -> !within(text)).or(() -> counted(text));
  }

  /** "In 10 minutes" says how fast, not how much. */
  private static boolean within(String text) {
    var found = TIME.matcher(text);
    return found.find() && HOW_FAST.matcher(text.substring(0, found.start())).find();
  }

  private static Optional<Measure> counted(String text) {
    var words = words(text);
    for (int i = 0; i < words.size(); i++) {
      var times = times(words, i);
      if (times.isPresent()) {
        return times;
      }
      var number = numberAt(words, i);
      if (number.isPresent() && number.getAsInt() >= 2) {
        var noun = pluralBehind(words, i);
        if (noun != null) {
          return measure(number.getAsInt(), noun);
        }
      }
    }
    return Optional.empty();
  }

  /** The first amount of a step; a number alone will do. */
  static Optional<Measure> step(String text) {
    var time = time(text);
    if (time.isPresent()) {
      return time;
    }
    var words = words(text);
    for (int i = 0; i < words.size(); i++) {
      var times = times(words, i);
      if (times.isPresent()) {
        return times;
      }
      var number = numberAt(words, i);
      if (number.isPresent()) {
        var noun = i + 1 < words.size() ? words.get(i + 1) : "";
        return measure(number.getAsInt(), noun);
      }
    }
    return Optional.empty();
  }

  private static Optional<Measure> times(List<String> words, int i) {
    var word = words.get(i);
    if (word.equals("twice")) {
      return measure(2, "times");
    }
    if (word.matches("[0-9]{1,5}x")) {
      return measure(Integer.parseInt(word.substring(0, word.length() - 1)), "times");
    }
    boolean followed =
        i + 1 < words.size() && (words.get(i + 1).equals("times") || words.get(i + 1).equals("x"));
    var number = NumberWords.in(word);
    return followed && number.isPresent() ? measure(number.getAsInt(), "times") : Optional.empty();
  }

  private static OptionalInt numberAt(List<String> words, int i) {
    boolean named = i > 0 && NAMING.contains(words.get(i - 1));
    return named ? OptionalInt.empty() : NumberWords.in(words.get(i));
  }

  private static @Nullable String pluralBehind(List<String> words, int number) {
    int last = Math.min(words.size() - 1, number + WORDS_BEFORE_THE_NOUN);
    for (int i = number + 1; i <= last; i++) {
      var word = words.get(i);
      if (ENDS_THE_PHRASE.contains(word) && !(word.equals("of") && i == number + 1)) {
        return null;
      }
      if (NOT_COUNTED.contains(word)) {
        return null;
      }
      if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
        return word;
      }
    }
    return null;
  }

  private static Optional<Measure> time(String text) {
    var found = TIME.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int whole = Integer.parseInt(found.group(1));
    int tenths = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    boolean hours = found.group(3).toLowerCase(Locale.ROOT).startsWith("h");
    return measure(hours ? whole * 60 + tenths * 6 : whole, Measure.MINUTES);
  }

  private static Optional<Measure> measure(int amount, String unit) {
    return amount < 1 || amount > Measure.MOST
        ? Optional.empty()
        : Optional.of(new Measure(amount, unit));
  }

  /** Lower case, without the punctuation around each word. */
  static List<String> words(String text) {
    return Pattern.compile("\\s+")
        .splitAsStream(text.strip().toLowerCase(Locale.ROOT))
        .map(word -> word.replaceAll("^[^\\p{L}\\p{N}+]+|[^\\p{L}\\p{N}]+$", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
