package mentorbot.agreement.slack;

import java.time.DayOfWeek;
import java.util.List;
import mentorbot.agreement.AgreementText;
import mentorbot.calendar.Cadence;
import mentorbot.calendar.Cadence.Step;
import mentorbot.config.AgreementTerms.ProtectedTime;
import mentorbot.config.Term;
import mentorbot.texts.Words;

/** The terms of an agreement in words, as plain text. */
final class TermWords {
  private static final int HOURS_A_DAY = 24;

  private TermWords() {}

  static String name(Words words, Term term) {
    return words.sayOneOf("agreement.term", term.name());
  }

  static String value(Words words, Term term, AgreementText text) {
    var terms = text.terms();
    return switch (term) {
      case MEETING_CADENCE -> cadence(words, terms.meetingCadence());
      case MEETING_MINUTES -> minutes(words, terms.meetingMinutes());
      case METHOD -> text.methodName();
      case PREFERRED_DAYS -> days(words, terms.preferredDays());
      case PREFERRED_HOURS ->
          words.say(
              "agreement.hours",
              "from",
              terms.preferredHours().from(),
              "until",
              terms.preferredHours().until());
      case RESPONSE_HOURS -> within(words, terms.responseHours());
      case CHECK_IN_CADENCE -> cadence(words, terms.checkInCadence());
      case PROTECTED_TIME -> protectedTime(words, terms.protectedTime());
      case DURATION_MONTHS -> months(words, terms.durationMonths());
      case REVIEW_DAYS ->
          words.say(
              "agreement.reviews",
              "days",
              words.list(terms.reviewDays().stream().map(String::valueOf).toList()));
    };
  }

  static String cadence(Words words, String canonical) {
    return cadence(words, Cadence.parse(canonical));
  }

  private static String cadence(Words words, Cadence cadence) {
    if (cadence.phases().isEmpty()) {
      return step(words, cadence.then());
    }
    var first = cadence.phases().get(0);
    var phases = cadence.phases();
    return words.say(
        "agreement.tapering",
        "step",
        step(words, first.step()),
        "times",
        first.times(),
        "rest",
        cadence(words, new Cadence(phases.subList(1, phases.size()), cadence.then())));
  }

  private static String step(Words words, Step step) {
    return words.sayOneOf("agreement.every", step.unit().name(), "n", step.every());
  }

  static String minutes(Words words, int minutes) {
    return words.say("agreement.minutes", "n", minutes);
  }

  static String months(Words words, int months) {
    return words.say("agreement.months", "n", months);
  }

  /** Whole days from two days on, as people say it. */
  static String within(Words words, int hours) {
    return hours % HOURS_A_DAY == 0 && hours > HOURS_A_DAY
        ? words.say("agreement.withinDays", "n", hours / HOURS_A_DAY)
        : words.say("agreement.withinHours", "n", hours);
  }

  static String protectedTime(Words words, ProtectedTime time) {
    if (time.monthlyMinutes() == 0) {
      return words.say("agreement.protected.none");
    }
    return time.workTime()
        ? words.say("agreement.protected.work", "n", time.monthlyMinutes())
        : words.say("agreement.protected.own", "n", time.monthlyMinutes());
  }

  private static String days(Words words, List<DayOfWeek> days) {
    return words.list(days.stream().sorted().map(words::weekday).toList());
  }
}
