package mentorbot.agreement;

import java.util.List;
import java.util.Optional;
import mentorbot.config.AgreementTemplate;
import mentorbot.config.AgreementTerms;
import org.jspecify.annotations.Nullable;

/**
 * All that an agreement says. It carries its own title and wordings, so that what was signed reads
 * the same after the template has changed. {@code independentContact} is a Slack user id, present
 * exactly where the dual-role clause is (R43).
 */
public record AgreementText(
    Source source,
    String title,
    String introduction,
    AgreementTerms terms,
    String methodName,
    List<ClauseText> clauses,
    @Nullable String independentContact) {

  /** The template it came from. */
  public record Source(String template, int version, String language) {}

  public AgreementText {
    clauses = List.copyOf(clauses);
  }

  static AgreementText from(AgreementTemplate template) {
    var method = template.terms().method();
    return new AgreementText(
        new Source(template.id(), template.version(), template.language()),
        template.title(),
        template.introduction(),
        template.terms(),
        template.methods().stream()
            .filter(choice -> choice.id().equals(method))
            .findFirst()
            .orElseThrow()
            .name(),
        template.clauses().stream().map(ClauseText::of).toList(),
        null);
  }

  public Optional<ClauseText> clause(String id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  public AgreementText with(AgreementTerms changed, String changedMethodName) {
    return new AgreementText(
        source, title, introduction, changed, changedMethodName, clauses, independentContact);
  }

  public AgreementText reworded(String clauseId, String wording) {
    return withClauses(
        clauses.stream()
            .map(clause -> clause.id().equals(clauseId) ? clause.reworded(wording) : clause)
            .toList(),
        independentContact);
  }

  AgreementText withClauses(List<ClauseText> changed, @Nullable String contact) {
    return new AgreementText(source, title, introduction, terms, methodName, changed, contact);
  }

  /** SHA-256 over everything that is signed, the relationship and the version's number included. */
  public String hash(String mentorship, int number) {
    return Fingerprint.of(Canonical.of(mentorship, number, this));
  }
}
