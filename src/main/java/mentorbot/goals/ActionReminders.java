package mentorbot.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/** Puts a reminder for each open action from the start of the day before it is due. */
public final class ActionReminders implements Sweep {
  /** No zone is more than fourteen hours ahead of UTC or twelve behind. */
  private static final int DAYS_AROUND = 2;

  private static final int PORTION = 100;

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
    var all = new OneByOne();
    var due = book.database().read(team, session -> due(session, now, all));
    all.inPortions(
        due, PORTION, some -> book.database().write(team, session -> remind(session, some, now)));
    return all.done();
  }

  private List<String> due(StatelessSession session, Instant now, OneByOne all) {
    var day = now.atZone(ZoneOffset.UTC).toLocalDate();
    return all.read(
        new GoalPlans_(session).unremindedDue(day.minusDays(1), day.plusDays(DAYS_AROUND)),
        action -> isDue(session, action, now) ? Stream.of(action.id()) : Stream.empty());
  }

  private boolean isDue(StatelessSession session, GoalAction action, Instant now) {
    var due = action.due;
    return due != null && !startOfReminder(session, action, due).isAfter(now);
  }

  /** Looked at anew: meanwhile somebody may have done one, or given it another day. */
  private int remind(StatelessSession session, List<String> portion, Instant now) {
    var plans = new GoalPlans_(session);
    int reminded = 0;
    for (var id : portion) {
      var action = plans.action(id).filter(a -> a.doneAt == null && !a.reminded).orElse(null);
      if (action != null && isDue(session, action, now)) {
        var key = String.valueOf(action.due);
        Outbox.put(session, NewNotice.on(action.assignee, ActionDue.NAME, action.id(), key, now));
        action.reminded = true;
        plans.change(action);
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
            new OneByOne()
                    .<GoalAction, Instant>read(
                        plans.unremindedDue(from, from.plusDays(DAYS_AROUND)),
                        action ->
                            Stream.ofNullable(action.due)
                                .map(due -> startOfReminder(session, action, due)))
                    .stream()
                    .filter(start -> start.isAfter(after))
                    .min(Instant::compareTo));
  }

  private Instant startOfReminder(StatelessSession session, GoalAction action, LocalDate due) {
    ZoneId zone = book.hours().zone(session, action.assignee);
    return due.minusDays(1).atStartOfDay(zone).toInstant();
  }
}
