package mentorbot.config;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an agreement starts from, as {@code config/agreement.yaml} defines it. A changed wording is
 * a new version; agreements already signed keep theirs. {@code dualRole} joins only where one party
 * is the other's supervisor (R43).
 */
public record AgreementTemplate(
    String id,
    int version,
    String language,
    RelationshipForm form,
    String title,
    String introduction,
    List<Choice> methods,
    AgreementTerms terms,
    List<Clause> clauses,
    Clause dualRole) {

  public AgreementTemplate {
    Rules.id("id", id);
    Rules.between("version", version, 1, 100_000);
    Rules.language("language", language);
    Rules.text("title", title, 75);
    Rules.text("introduction", introduction, 600);
    methods = Rules.options("methods", methods, Choice::id);
    clauses = Rules.options("clauses", clauses, Clause::id);
    if (Choice.find(methods, terms.method()).isEmpty()) {
      throw new InvalidKey("terms.method", "must be the id of one of the methods above");
    }
    if (!dualRole.requirement().equals("R43") || !dualRole.terms().isEmpty()) {
      throw new InvalidKey("dual-role", "must answer R43 and hold no terms");
    }
    refuseGaps(clauses);
    refuseTermsOutOfPlace(clauses);
  }

  /** An agreement without one of these items is not what the guidelines ask for. */
  private static void refuseGaps(List<Clause> clauses) {
    for (int number = 34; number <= 45; number++) {
      String requirement = "R" + number;
      boolean answered = clauses.stream().anyMatch(c -> c.requirement().equals(requirement));
      if (answered == requirement.equals("R43")) {
        throw new InvalidKey(
            "clauses",
            answered
                ? "must not answer R43, which belongs in dual-role"
                : "must hold one that answers " + requirement);
      }
    }
  }

  private static void refuseTermsOutOfPlace(List<Clause> clauses) {
    List<Term> shown = new ArrayList<>();
    clauses.forEach(clause -> shown.addAll(clause.terms()));
    Set<Term> missing = EnumSet.allOf(Term.class);
    shown.forEach(missing::remove);
    if (!missing.isEmpty() || shown.size() != Term.values().length) {
      throw new InvalidKey("clauses", "must show every term under exactly one clause");
    }
  }
}
