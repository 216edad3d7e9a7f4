package mentorbot.surveys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mentorbot.config.SurveyRules;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** The messages that ask for a survey, at everybody's own hour, and remind everybody alike. */
final class Invitations {
  /** A check-in that is due at the same hour comes first within the budget of the week (M28). */
  private static final Duration AFTER_OTHERS = Duration.ofMinutes(5);

  private final SurveyRules rules;
  private final Hours hours;

  Invitations(SurveyRules rules, Hours hours) {
    this.rules = rules;
    this.hours = hours;
  }

  /** Who still waits for the message of another survey of this day reads of both in that one. */
  void leave(
      StatelessSession session, Survey survey, List<String> people, Instant opened, Instant now) {
    var day = survey.opensOn().toString();
    Set<String> waiting = Outbox.waitingFor(session, AskedNotice.NAME, day, people);
    var window = Duration.between(opened, survey.closesAt());
    var wishes = hours.wishes(session, people);
    var notices = new ArrayList<NewNotice>();
    for (var person : people) {
      var wish = wishes.get(person);
      if (wish == null) {
        continue;
      }
      if (!waiting.contains(person)) {
        var moment = wish.promptHour().next(now, wish.hours()).orElse(now);
        notices.add(NewNotice.on(person, AskedNotice.NAME, day, survey.id(), moment));
      }
      for (int again = 1; again <= rules.reminders(); again++) {
        var from = opened.plus(window.multipliedBy(again).dividedBy(rules.reminders() + 1));
        var moment = wish.promptHour().next(from, wish.hours()).orElse(from).plus(AFTER_OTHERS);
        notices.add(NewNotice.on(person, AskedAgainNotice.NAME, day, "" + again, moment));
      }
    }
    Outbox.putAll(session, notices);
    Outbox.homeStale(session, people);
  }
}
