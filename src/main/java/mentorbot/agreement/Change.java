package mentorbot.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mentorbot.config.AgreementTerms;
import mentorbot.config.Term;

/** One difference between two versions, with before and after, for a reader to see in words. */
public sealed interface Change {
  /** A value; both texts are carried, as a value is told with its names. */
  record OfTerm(Term term, AgreementText before, AgreementText after) implements Change {}

  /** The prose of a clause that both have. */
  record OfWording(String clause, String title, String before, String after) implements Change {}

  /** A clause that only the later version has. */
  record Added(ClauseText clause) implements Change {}

  /** A clause that only the earlier version has. */
  record Removed(String title) implements Change {}

  /** Another independent contact in the dual-role clause; Slack user ids. */
  record OfContact(String before, String after) implements Change {}

  /** In the order of the terms, then of the clauses. */
  static List<Change> between(AgreementText before, AgreementText after) {
    List<Change> changes = new ArrayList<>();
    for (var term : Term.values()) {
      if (!value(term, before).equals(value(term, after))) {
        changes.add(new OfTerm(term, before, after));
      }
    }
    for (var clause : after.clauses()) {
      before
          .clause(clause.id())
          .ifPresentOrElse(
              old -> {
                if (!old.wording().equals(clause.wording())) {
                  changes.add(
                      new OfWording(clause.id(), clause.title(), old.wording(), clause.wording()));
                }
              },
              () -> changes.add(new Added(clause)));
    }
    for (var clause : before.clauses()) {
      if (after.clause(clause.id()).isEmpty()) {
        changes.add(new Removed(clause.title()));
      }
    }
    var contact = before.independentContact();
    var newContact = after.independentContact();
    if (contact != null && newContact != null && !contact.equals(newContact)) {
      changes.add(new OfContact(contact, newContact));
    }
    return List.copyOf(changes);
  }

  private static Object value(Term term, AgreementText text) {
    AgreementTerms terms = text.terms();
    return switch (term) {
      case MEETING_CADENCE -> terms.meetingCadence();
      case MEETING_MINUTES -> terms.meetingMinutes();
      case METHOD -> List.of(terms.method(), text.methodName());
      case PREFERRED_DAYS -> terms.preferredDays();
      case PREFERRED_HOURS -> terms.preferredHours();
      case RESPONSE_HOURS -> terms.responseHours();
      case CHECK_IN_CADENCE -> terms.checkInCadence();
      case PROTECTED_TIME -> terms.protectedTime();
      case DURATION_MONTHS -> terms.durationMonths();
      case REVIEW_DAYS -> terms.reviewDays();
    };
  }

  /** Whether both change the same thing. */
  default boolean touchesSameAs(Change other) {
    if (this instanceof OfTerm mine && other instanceof OfTerm theirs) {
      return mine.term() == theirs.term();
    }
    return this instanceof OfWording mine
        && other instanceof OfWording theirs
        && Objects.equals(mine.clause(), theirs.clause());
  }
}
