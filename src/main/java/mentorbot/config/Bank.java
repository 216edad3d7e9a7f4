package mentorbot.config;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A questionnaire as a file of {@code config/banks} defines it. Whoever rewords it raises the
 * version: answers to different words are never compared. {@code health}: may be asked anonymously
 * only, and nobody is ever told of one person.
 */
public record Bank(
    String id,
    int version,
    String language,
    String title,
    String licence,
    String citation,
    boolean validated,
    boolean health,
    List<BankScale> scales,
    List<BankQuestion> questions) {
  private static final int MOST_QUESTIONS = 12;

  public Bank {
    Rules.id("id", id);
    Rules.between("version", version, 1, 999);
    Rules.language("language", language);
    Rules.text("title", title, Rules.OPTION_LENGTH);
    Rules.text("licence", licence, 300);
    Rules.text("citation", citation, 600);
    scales = Rules.distinct("scales", scales, BankScale::id);
    questions = Rules.distinct("questions", Rules.some("questions", questions), BankQuestion::id);
    if (questions.size() > MOST_QUESTIONS) {
      throw new InvalidKey("questions", "must hold at most %d entries".formatted(MOST_QUESTIONS));
    }
    var known = new HashSet<String>();
    scales.forEach(scale -> known.add(scale.id()));
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      if (!question.isComment() && !known.contains(question.scale())) {
        throw new InvalidKey(
            "questions/" + i + "/scale",
            "must be comment or one of the scales of this file, not " + question.scale());
      }
    }
  }

  /** Empty for a comment. */
  public List<String> options(BankQuestion question) {
    return scales.stream()
        .filter(scale -> scale.id().equals(question.scale()))
        .findFirst()
        .map(BankScale::options)
        .orElse(List.of());
  }

  public static Optional<Bank> find(List<Bank> banks, String id) {
    return banks.stream().filter(bank -> bank.id.equals(id)).findFirst();
  }
}
