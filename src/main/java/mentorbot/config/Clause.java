package mentorbot.config;

import java.util.List;

/**
 * One item of the agreement: the requirement it answers (R34–R45), its wording in prose, and the
 * terms shown and changed under it.
 */
public record Clause(
    String id, String requirement, String title, String wording, List<Term> terms) {
  public Clause {
    Rules.id("id", id);
    if (!requirement.matches("R(3[4-9]|4[0-5])")) {
      throw new InvalidKey("requirement", "must be one of R34 to R45");
    }
    Rules.text("title", title, 75);
    Rules.text("wording", wording, 600);
    terms = Rules.distinct("terms", terms, Term::name);
  }
}
