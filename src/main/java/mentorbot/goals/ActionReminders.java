package mentorbot.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import mentorbot.jobs.Sweep;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/** Puts a reminder for each open action from the start of the day before it is due. */
public final class ActionReminders implements Sweep {
  /** No zone is more than fourteen hours ahead of UTC or twelve behind. */
  private static final int DAYS_AROUND = 2;

  private final GoalBook book;

  public ActionReminders(GoalBook book) {
    this.book = book;
  }

  @Override
  public String name() {
    return "goals.action-reminders";
  }

  @Override
  public int run(String team, Instant now) {
    return book.database().write(team, session -> remind(session, now));
  }

  private int remind(StatelessSession session, Instant now) {
    var day = now.atZone(ZoneOffset.UTC).toLocalDate();
    int reminded = 0;
    for (var action :
        new GoalPlans_(session).unremindedDue(day.minusDays(1), day.plusDays(DAYS_AROUND))) {
      var due = action.due;
      if (due != null && !startOfReminder(session, action, due).isAfter(now)) {
        Outbox.put(
            session,
            NewNotice.on(action.assignee, ActionDue.NAME, action.id(), due.toString(), now));
        action.reminded = true;
        new GoalPlans_(session).change(action);
        reminded++;
      }
    }
    return reminded;
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return book.database().read(team, session -> nextDue(session, after));
  }

  private Optional<Instant> nextDue(StatelessSession session, Instant after) {
    var plans = new GoalPlans_(session);
    var day = after.atZone(ZoneOffset.UTC).toLocalDate();
    var first = Optional.ofNullable(plans.firstUnremindedDue(day.minusDays(1)));
    return first.flatMap(
        from ->
            plans.unremindedDue(from, from.plusDays(DAYS_AROUND)).stream()
                .flatMap(
                    action ->
                        Optional.ofNullable(action.due)
                            .map(due -> startOfReminder(session, action, due))
                            .stream())
                .filter(start -> start.isAfter(after))
                .min(Instant::compareTo));
  }

  private Instant startOfReminder(StatelessSession session, GoalAction action, LocalDate due) {
    ZoneId zone = book.hours().zone(session, action.assignee);
    return due.minusDays(1).atStartOfDay(zone).toInstant();
  }
}
