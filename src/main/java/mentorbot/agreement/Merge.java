package mentorbot.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mentorbot.config.AgreementTerms;
import mentorbot.config.Term;

/** Does what one writer changed to a text that another has changed since: both changes stay. */
final class Merge {
  private final AgreementText onto;
  private final Map<Term, AgreementText> sources = new EnumMap<>(Term.class);

  private Merge(AgreementText onto) {
    this.onto = onto;
  }

  /** Throws IllegalArgumentException if the terms together break a rule that each one keeps. */
  static AgreementText of(List<Change> changes, AgreementText onto) {
    var merge = new Merge(onto);
    var text = onto;
    for (var change : changes) {
      if (change instanceof Change.OfTerm term) {
        merge.sources.put(term.term(), term.after());
      } else if (change instanceof Change.OfWording wording) {
        text = text.reworded(wording.clause(), wording.after());
      }
    }
    return text.with(merge.terms(), merge.source(Term.METHOD).methodName());
  }

  private AgreementText source(Term term) {
    return sources.getOrDefault(term, onto);
  }

  private <T> T value(Term term, Function<AgreementTerms, T> of) {
    return of.apply(source(term).terms());
  }

  private AgreementTerms terms() {
    return new AgreementTerms(
        value(Term.MEETING_CADENCE, AgreementTerms::meetingCadence),
        value(Term.MEETING_MINUTES, AgreementTerms::meetingMinutes),
        value(Term.METHOD, AgreementTerms::method),
        value(Term.PREFERRED_DAYS, AgreementTerms::preferredDays),
        value(Term.PREFERRED_HOURS, AgreementTerms::preferredHours),
        value(Term.RESPONSE_HOURS, AgreementTerms::responseHours),
        value(Term.CHECK_IN_CADENCE, AgreementTerms::checkInCadence),
        value(Term.PROTECTED_TIME, AgreementTerms::protectedTime),
        value(Term.DURATION_MONTHS, AgreementTerms::durationMonths),
        value(Term.REVIEW_DAYS, AgreementTerms::reviewDays));
  }
}
