package mentorbot.agreement;

import java.util.List;
import mentorbot.config.AgreementTerms;

/**
 * The one spelling of an agreement that its hash is made of: each value with its length before it,
 * so that no two different agreements spell the same. Changing this voids every stored hash.
 */
final class Canonical {
  private final StringBuilder spelled = new StringBuilder("mentorbot agreement 1\n");

  private Canonical() {}

  static String of(String mentorship, int number, AgreementText text) {
    var canonical = new Canonical();
    canonical.add("mentorship", mentorship);
    canonical.add("number", String.valueOf(number));
    canonical.add("template", text.source().template());
    canonical.add("template-version", String.valueOf(text.source().version()));
    canonical.add("language", text.source().language());
    canonical.add("title", text.title());
    canonical.add("introduction", text.introduction());
    canonical.addTerms(text.terms(), text.methodName());
    canonical.addClauses(text.clauses());
    canonical.add("independent-contact", String.valueOf(text.independentContact()));
    return canonical.spelled.toString();
  }

  private void addTerms(AgreementTerms terms, String methodName) {
    add("meeting-cadence", terms.meetingCadence());
    add("meeting-minutes", String.valueOf(terms.meetingMinutes()));
    add("method", terms.method());
    add("method-name", methodName);
    add("preferred-days", Listed.days(terms.preferredDays()));
    add("preferred-from", terms.preferredHours().from().toString());
    add("preferred-until", terms.preferredHours().until().toString());
    add("response-hours", String.valueOf(terms.responseHours()));
    add("check-in-cadence", terms.checkInCadence());
    add("protected-minutes", String.valueOf(terms.protectedTime().monthlyMinutes()));
    add("protected-at-work", String.valueOf(terms.protectedTime().workTime()));
    add("duration-months", String.valueOf(terms.durationMonths()));
    add("review-days", Listed.numbers(terms.reviewDays()));
  }

  private void addClauses(List<ClauseText> clauses) {
    add("clauses", String.valueOf(clauses.size()));
    for (var clause : clauses) {
      add("clause", clause.id());
      add("requirement", clause.requirement());
      add("title", clause.title());
      add("wording", clause.wording());
      add("terms", Listed.terms(clause.terms()));
    }
  }

  private void add(String name, String value) {
    spelled.append(name).append(' ').append(value.length()).append('\n').append(value).append('\n');
  }
}
