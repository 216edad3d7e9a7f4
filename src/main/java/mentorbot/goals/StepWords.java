package mentorbot.goals;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises a line that tells of something done. */
final class StepWords {
  private static final Pattern PLUS = Pattern.compile("^\\+\\s*(?=[0-9])(.*)$", Pattern.DOTALL);

  /** Emoji and signs in front, then "I have just", then the verb. */
  private static final Pattern VERB =
      Pattern.compile(
          "^[^\\p{L}\\p{N}+]*(?:(?:i|we|i['’]ve|i['’]m|have|just|today|finally|also|yesterday)"
              + "[\\s,:]+)*([\\p{L}]+)\\b[\\s:,;.–—-]*(.*)$",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Set<String> FINISHED = Set.of("done", "finished", "completed");
  private static final Set<String> CERTAIN =
      Set.of(
          "did",
          "done",
          "finished",
          "completed",
          "practised",
          "practiced",
          "managed",
          "tried",
          "logged");
  private static final Set<String> LIKELY =
      Set.of(
          "took", "drew", "ran", "led", "wrote", "gave", "taught", "made", "got", "saw", "went",
          "held", "spoke", "met", "built", "learnt", "felt", "kept");

  private static final int SURELY_A_SLIP = 8;

  private StepWords() {}

  static Optional<GoalLine.Step> read(String line) {
    var plus = PLUS.matcher(line);
    if (plus.matches()) {
      return Optional.of(step(plus.group(1), false, true));
    }
    var verb = VERB.matcher(line);
    return verb.matches() ? read(meant(verb.group(1)), verb.group(2), line) : Optional.empty();
  }

  private static Optional<GoalLine.Step> read(String verb, String rest, String line) {
    if (CERTAIN.contains(verb)) {
      return Optional.of(step(rest, FINISHED.contains(verb), true));
    }
    boolean past = verb.length() > 4 && verb.endsWith("ed") && !verb.endsWith("eed");
    // The verb itself may name the goal: "sutured a cat" steps towards "Suturing".
    return past || LIKELY.contains(verb) ? Optional.of(step(line, false, false)) : Optional.empty();
  }

  private static GoalLine.Step step(String rest, boolean finished, boolean certain) {
    var amount = Amounts.step(rest);
    return new GoalLine.Step(
        rest.strip(), amount.orElse(null), finished && amount.isEmpty(), certain);
  }

  /** "finsihed" means finished, "practise" is no past; short words are too easily another. */
  private static String meant(String typed) {
    var verb = typed.toLowerCase(Locale.ROOT);
    if (CERTAIN.contains(verb) || verb.length() < SURELY_A_SLIP - 1 || !verb.endsWith("d")) {
      return verb;
    }
    return CERTAIN.stream()
        .filter(known -> known.length() >= SURELY_A_SLIP)
        .filter(known -> Slips.between(verb, known) == 1)
        .sorted()
        .findFirst()
        .orElse(verb);
  }
}
