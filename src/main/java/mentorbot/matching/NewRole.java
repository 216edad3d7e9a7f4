package mentorbot.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.people.WorkListener;
import org.hibernate.StatelessSession;

/**
 * Offers mentoring again to somebody whose role, level or discipline has changed (R3): once a month
 * at most, and not before the next day, since a profile is often changed in several steps.
 */
public final class NewRole implements WorkListener {
  private static final Duration SETTLED = Duration.ofHours(20);

  private final Hours hours;

  public NewRole(Hours hours) {
    this.hours = hours;
  }

  @Override
  public void workChanged(StatelessSession session, String person, Instant now) {
    var wish = hours.wish(session, person);
    var from = now.plus(SETTLED);
    var moment = wish.promptHour().next(from, wish.hours()).orElse(from);
    var month = YearMonth.from(wish.hours().dateAt(now)).toString();
    Outbox.put(session, NewNotice.on(person, NewRoleNotice.NAME, person, month, moment));
  }
}
