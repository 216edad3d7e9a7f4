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
    Clause dualRole,
    List<FormWording> forms) {
  /** Those that word something otherwise; the informal form has no agreement. */
  private static final Set<RelationshipForm> REWORDED =
      EnumSet.complementOf(EnumSet.of(RelationshipForm.ONE_TO_ONE, RelationshipForm.INFORMAL));

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
    forms = List.copyOf(forms);
    if (form == RelationshipForm.ONE_TO_ONE) {
      refuseForms(forms, clauses, dualRole);
    }
    refuseGaps(clauses);
    refuseTermsOutOfPlace(clauses);
  }

  /** The template as it reads for relationships of that form. */
  public AgreementTemplate of(RelationshipForm wanted) {
    return forms.stream()
        .filter(wording -> wording.form() == wanted)
        .findFirst()
        .map(this::worded)
        .orElse(this);
  }

  private AgreementTemplate worded(FormWording wording) {
    return new AgreementTemplate(
        wording.form().id(),
        wording.version(),
        language,
        wording.form(),
        wording.title(),
        wording.introduction(),
        methods,
        terms,
        clauses.stream().map(wording::of).toList(),
        wording.of(dualRole),
        List.of());
  }

  private static void refuseForms(List<FormWording> forms, List<Clause> clauses, Clause dualRole) {
    var there = forms.stream().map(FormWording::form).toList();
    for (var needed : REWORDED) {
      if (there.stream().filter(needed::equals).count() != 1) {
        throw new InvalidKey("forms", "must hold exactly one with form: " + needed.id());
      }
    }
    if (there.size() != REWORDED.size()) {
      throw new InvalidKey("forms", "must not hold one-to-one, which stands above, or informal");
    }
    for (var wording : forms) {
      for (var reworded : wording.wordings()) {
        boolean known =
            reworded.clause().equals(dualRole.id())
                || clauses.stream().anyMatch(clause -> clause.id().equals(reworded.clause()));
        if (!known) {
          throw new InvalidKey("forms", "rewords no clause of ours: " + reworded.clause());
        }
      }
    }
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
