package mentorbot.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import mentorbot.config.Bank;
import mentorbot.config.SurveyRules;
import mentorbot.surveys.SurveyList.Line;
import org.hibernate.StatelessSession;

/**
 * Sends a survey: freezes what is asked and of whom in one transaction. Telling them is {@link
 * Errands}' part.
 */
final class Launcher {
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final SurveyRules rules;
  private final Concealing concealing;
  private final ZoneId zone;

  Launcher(SurveyRules rules, Concealing concealing, ZoneId zone) {
    this.rules = rules;
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

  /**
   * {@code groupOf} are the people who are asked, with their group; {@code turnsOf} the
   * relationships whose turn it is with that.
   */
  void launch(
      StatelessSession session,
      Survey survey,
      SortedMap<String, String> groupOf,
      Map<String, List<String>> turnsOf) {
    var lines = new ArrayList<Line>();
    groupOf.forEach(
        (person, group) ->
            turnsOf
                .getOrDefault(person, List.of(""))
                .forEach(mentorship -> lines.add(new Line(person, group, mentorship))));
    var lists = SurveyList.of(survey.id(), lines);
    survey.list(groupOf.size(), lists.size());
    var surveys = new Surveys_(session);
    surveys.add(survey);
    if (survey.anonymous()) {
      new Ballots_(session).add(concealing.newKey(session.getTenantIdentifier(), survey.id()));
    }
    lists.forEach(surveys::add);
  }
}
