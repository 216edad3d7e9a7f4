package mentorbot.agreement;

import java.util.List;
import mentorbot.config.Clause;
import mentorbot.config.Term;

/** One item of the agreement as it reads: its prose, and the terms shown under it. */
public record ClauseText(
    String id, String requirement, String title, String wording, List<Term> terms) {
  /** Longest wording a party may write, in code points. */
  public static final int LONGEST = 1_500;

  public ClauseText {
    terms = List.copyOf(terms);
  }

  static ClauseText of(Clause clause) {
    return new ClauseText(
        clause.id(), clause.requirement(), clause.title(), clause.wording(), clause.terms());
  }

  ClauseText reworded(String other) {
    return new ClauseText(id, requirement, title, other, terms);
  }
}
