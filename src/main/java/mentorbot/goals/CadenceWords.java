package mentorbot.goals;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds how often something is to be done in what was typed. */
final class CadenceWords {
  private static final String DAYS =
      "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend";
  private static final Pattern EVERY =
      Pattern.compile(
          "(?i)\\b(?:every|each|per|(?:once|twice|times|[0-9]x)\\s+an?)\\s+"
              + "(?:single\\s+)?(shift|day|night|week|month|"
              + DAYS
              + ")\\b");

  /** Elsewhere than at the end it describes a thing: "lead the weekly meeting". */
  private static final Pattern AT_END = Pattern.compile("(?i)\\b(daily|weekly|monthly)[\\s.!]*$");

  private CadenceWords() {}

  static Optional<Cadence> in(String text) {
    var every = EVERY.matcher(text);
    if (every.find()) {
      return Optional.of(named(every.group(1)));
    }
    var end = AT_END.matcher(text);
    return end.find() && end.start() > 0 ? Optional.of(named(end.group(1))) : Optional.empty();
  }

  private static Cadence named(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "shift" -> Cadence.EVERY_SHIFT;
      case "day", "night", "daily" -> Cadence.DAILY;
      case "month", "monthly" -> Cadence.MONTHLY;
      default -> Cadence.WEEKLY;
    };
  }
}
