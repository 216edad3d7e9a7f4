package mentorbot.agreement;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.Cadence;
import mentorbot.config.AgreementTerms;
import mentorbot.config.AgreementTerms.PreferredHours;
import mentorbot.config.AgreementTerms.ProtectedTime;
import mentorbot.config.Choice;
import mentorbot.config.Term;

/** One page of the agreement as a party filled it in; nothing of it has been checked. */
public sealed interface Edit {
  /** When and how we meet. */
  record Meetings(
      String cadence,
      int minutes,
      String method,
      List<DayOfWeek> days,
      LocalTime from,
      LocalTime until)
      implements Edit {
    @Override
    public Optional<Term> unfit(AgreementText base, List<Choice> methods) {
      if (!isCadence(cadence)) {
        return Optional.of(Term.MEETING_CADENCE);
      }
      if (minutes < 10 || minutes > 240) {
        return Optional.of(Term.MEETING_MINUTES);
      }
      if (!method.equals(base.terms().method()) && Choice.find(methods, method).isEmpty()) {
        return Optional.of(Term.METHOD);
      }
      if (days.isEmpty()) {
        return Optional.of(Term.PREFERRED_DAYS);
      }
      return from.isBefore(until) ? Optional.empty() : Optional.of(Term.PREFERRED_HOURS);
    }
  }

  /** Check-ins, answers, time set aside, how long and when we review. */
  record Pace(
      String checkInCadence,
      int responseHours,
      int durationMonths,
      List<Integer> reviewDays,
      int protectedMinutes,
      boolean atWork)
      implements Edit {
    @Override
    public Optional<Term> unfit(AgreementText base, List<Choice> methods) {
      if (!isCadence(checkInCadence)) {
        return Optional.of(Term.CHECK_IN_CADENCE);
      }
      if (responseHours < 1 || responseHours > 336) {
        return Optional.of(Term.RESPONSE_HOURS);
      }
      if (durationMonths < 1 || durationMonths > 36) {
        return Optional.of(Term.DURATION_MONTHS);
      }
      if (protectedMinutes < 0 || protectedMinutes > 1_200) {
        return Optional.of(Term.PROTECTED_TIME);
      }
      return reviewsFit(reviewDays, durationMonths)
          ? Optional.empty()
          : Optional.of(Term.REVIEW_DAYS);
    }
  }

  /** The prose of one clause. */
  record Wording(String clause, String wording) implements Edit {
    @Override
    public Optional<Term> unfit(AgreementText base, List<Choice> methods) {
      return Optional.empty();
    }
  }

  /** The term that can't stand as it was filled in; the first one if there are several. */
  Optional<Term> unfit(AgreementText base, List<Choice> methods);

  /** The text as this page leaves it; methods that may be chosen come from the template. */
  default AgreementText appliedTo(AgreementText base, List<Choice> methods) {
    if (this instanceof Wording wording) {
      return mayBeReworded(base, wording.clause())
          ? base.reworded(wording.clause(), wording.wording())
          : base;
    }
    var old = base.terms();
    if (this instanceof Meetings m) {
      var terms =
          new AgreementTerms(
              m.cadence(),
              m.minutes(),
              m.method(),
              m.days(),
              new PreferredHours(m.from(), m.until()),
              old.responseHours(),
              old.checkInCadence(),
              old.protectedTime(),
              old.durationMonths(),
              old.reviewDays());
      return base.with(terms, nameOf(m.method(), base, methods));
    }
    var p = (Pace) this;
    var terms =
        new AgreementTerms(
            old.meetingCadence(),
            old.meetingMinutes(),
            old.method(),
            old.preferredDays(),
            old.preferredHours(),
            p.responseHours(),
            p.checkInCadence(),
            new ProtectedTime(p.protectedMinutes(), p.atWork()),
            p.durationMonths(),
            p.reviewDays());
    return base.with(terms, base.methodName());
  }

  /** The dual-role acknowledgement is signed as it stands (R43). */
  static boolean mayBeReworded(AgreementText text, String clause) {
    return text.clause(clause).filter(found -> !found.requirement().equals("R43")).isPresent();
  }

  /** Reviews rise, and none comes after the end. */
  static boolean reviewsFit(List<Integer> days, int months) {
    return !days.isEmpty()
        && days.equals(days.stream().sorted().distinct().toList())
        && days.get(0) >= 7
        && days.get(days.size() - 1) <= months * 31;
  }

  private static String nameOf(String method, AgreementText base, List<Choice> methods) {
    if (method.equals(base.terms().method())) {
      return base.methodName();
    }
    return Choice.find(methods, method)
        .orElseThrow(() -> new IllegalArgumentException("no such method"))
        .name();
  }

  private static boolean isCadence(String text) {
    try {
      Cadence.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
