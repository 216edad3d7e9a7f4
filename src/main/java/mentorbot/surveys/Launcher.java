package mentorbot.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mentorbot.config.Bank;
import mentorbot.config.SurveyRules;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/**
 * Sends a survey: freezes what is asked and of whom, and leaves the notices, in one transaction.
 */
final class Launcher {
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final SurveyRules rules;
  private final Hours hours;
  private final Concealing concealing;
  private final ZoneId zone;

  Launcher(SurveyRules rules, Hours hours, Concealing concealing, ZoneId zone) {
    this.rules = rules;
    this.hours = hours;
    this.concealing = concealing;
    this.zone = zone;
  }

  LocalDate day(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  Questionnaire freeze(SurveyPlan plan, List<Bank> banks, Instant now) {
    var end = end(plan, now);
    return Questionnaire.of(plan, banks, rules.thresholds(), rules.help(), day(now), end);
  }

  Instant end(SurveyPlan plan, Instant now) {
    return plan.lastDay()
        .map(day -> day.atTime(LAST_MINUTE).atZone(zone).toInstant())
        .orElseGet(() -> now.plus(Duration.ofDays(rules.windowDays())));
  }

  /** {@code groupOf} are the people who are asked, with their group. */
  void launch(StatelessSession session, Survey survey, Map<String, String> groupOf, Instant now) {
    var surveys = new Surveys_(session);
    surveys.add(survey);
    if (survey.anonymous()) {
      new Ballots_(session).add(concealing.newKey(session.getTenantIdentifier(), survey.id()));
    }
    groupOf.forEach((person, group) -> surveys.add(new SurveyPerson(survey.id(), person, group)));
    ask(session, survey, List.copyOf(groupOf.keySet()), now);
    Outbox.homeStale(session, groupOf.keySet());
  }

  /** Who still waits for the message of another survey of this day reads of both in that one. */
  private void ask(StatelessSession session, Survey survey, List<String> people, Instant now) {
    var day = survey.opensOn().toString();
    var waiting = Outbox.waitingFor(session, AskedNotice.NAME, day);
    var window = Duration.between(now, survey.closesAt());
    var wishes = hours.wishes(session, people);
    for (var person : people) {
      var wish = wishes.get(person);
      if (wish == null) {
        continue;
      }
      if (!waiting.contains(person)) {
        var moment = wish.promptHour().next(now, wish.hours()).orElse(now);
        Outbox.put(session, NewNotice.on(person, AskedNotice.NAME, day, survey.id(), moment));
      }
      for (int again = 1; again <= rules.reminders(); again++) {
        var from = now.plus(window.multipliedBy(again).dividedBy(rules.reminders() + 1));
        var moment = wish.promptHour().next(from, wish.hours()).orElse(from);
        Outbox.put(session, NewNotice.on(person, AskedAgainNotice.NAME, day, "" + again, moment));
      }
    }
  }
}
