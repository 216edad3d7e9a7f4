package mentorbot.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.goals.GoalOutcome.What;
import mentorbot.goals.GoalTexts.Kind;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Actions and milestones on the way to a goal, and the owner's bigger picture (R48, R50). */
public final class GoalTasks {
  private final GoalBook book;

  public GoalTasks(GoalBook book) {
    this.book = book;
  }

  /**
   * For the owner or somebody in an open relationship with them, who then sees this action, though
   * not the goal if it is private, and is told.
   */
  public GoalOutcome addAction(
      Actor actor, GoalRef ref, String title, String assignee, @Nullable LocalDate due) {
    if (title.isBlank()) {
      return new GoalOutcome.Empty();
    }
    return book.onOwn(
        actor,
        ref,
        (session, goal, now) -> {
          if (!mayDo(session, goal, assignee)) {
            return new GoalOutcome.NobodyToShareWith(book.page(session, goal));
          }
          var id = Ids.fresh();
          var sealed = book.texts().seal(goal.team(), Kind.ACTION, id, title);
          var action = new GoalAction(id, goal, assignee, sealed, due, now);
          action.reminded = due != null && isNear(due, book.today(session, assignee));
          new GoalPlans_(session).add(action);
          if (!assignee.equals(goal.owner)) {
            Outbox.put(session, NewNotice.once(assignee, ActionAsked.NAME, id, now));
            Outbox.homeStale(session, List.of(assignee));
          }
          return changed(session, goal, What.ACTION_ADDED, now);
        });
  }

  /** By whoever it is for, or by the goal's owner. */
  public GoalOutcome doneAction(Actor actor, GoalRef action) {
    return book.acting(
        actor,
        "",
        session -> {
          var plans = new GoalPlans_(session);
          var found = plans.action(action.id()).filter(a -> concerns(a, actor.user()));
          return found.isEmpty()
              ? new GoalOutcome.Gone()
              : doneAction(session, plans, actor, found.get());
        });
  }

  public GoalOutcome addMilestone(Actor actor, GoalRef ref, String title) {
    if (title.isBlank()) {
      return new GoalOutcome.Empty();
    }
    return book.onOwn(
        actor,
        ref,
        (session, goal, now) -> {
          var id = Ids.fresh();
          var sealed = book.texts().seal(goal.team(), Kind.MILESTONE, id, title);
          new GoalPlans_(session).add(new Milestone(id, goal, sealed, now));
          return changed(session, goal, What.MILESTONE_ADDED, now);
        });
  }

  public GoalOutcome reachMilestone(Actor actor, GoalRef milestone) {
    return book.acting(
        actor,
        "",
        session -> {
          var plans = new GoalPlans_(session);
          var found = plans.milestone(milestone.id()).filter(m -> m.owner.equals(actor.user()));
          var goal = found.flatMap(m -> book.own(session, actor.user(), m.goal));
          if (goal.isEmpty()) {
            return new GoalOutcome.Gone();
          }
          var stone = found.orElseThrow();
          if (stone.reachedAt != null) {
            return new GoalOutcome.Stale(book.page(session, goal.get()));
          }
          stone.reachedAt = book.now();
          plans.change(stone);
          var title = book.texts().open(stone, Kind.MILESTONE, stone.title);
          return new GoalOutcome.MilestoneReached(touched(session, goal.get()), stone.id(), title);
        });
  }

  /** A blank line takes it away; at most {@link GrowthPlan#MOST_AREAS} areas are kept. */
  public GoalLists.Vision vision(Actor actor, String line, List<String> areas) {
    return book.database()
        .write(
            actor,
            session -> {
              var plans = new GoalPlans_(session);
              var found = plans.plan(actor.user());
              var plan = found.orElseGet(() -> new GrowthPlan(actor.user(), book.now()));
              var sealed =
                  book.texts().sealUnlessBlank(actor.team(), Kind.VISION, actor.user(), line);
              plan.change(sealed, areas, book.now());
              if (found.isPresent()) {
                plans.change(plan);
              } else {
                plans.add(plan);
              }
              Outbox.homeStale(session, List.of(actor.user()));
              return new GoalLists.Vision(line, plan.areas());
            });
  }

  private GoalOutcome doneAction(
      StatelessSession session, GoalPlans plans, Actor actor, GoalAction action) {
    boolean before = !action.open();
    if (!before) {
      action.doneAt = book.now();
      plans.change(action);
      Outbox.refreshAll(session, action.id());
      Outbox.homeStale(session, List.of(action.owner, action.assignee));
    }
    var goal = book.own(session, actor.user(), action.goal);
    if (goal.isEmpty()) {
      return new GoalOutcome.ActionDone(book.texts().open(action, Kind.ACTION, action.title));
    }
    return before
        ? new GoalOutcome.Stale(book.page(session, goal.get()))
        : new GoalOutcome.Changed(touched(session, goal.get()), What.ACTION_DONE);
  }

  private boolean mayDo(StatelessSession session, Goal goal, String assignee) {
    return assignee.equals(goal.owner)
        || book.partners(session, goal.owner).stream().anyMatch(p -> p.person().equals(assignee));
  }

  /** Nobody needs reminding today of what they were just told. */
  private static boolean isNear(LocalDate due, LocalDate today) {
    return !due.isAfter(today.plusDays(1));
  }

  private static boolean concerns(GoalAction action, String user) {
    return action.owner.equals(user) || action.assignee.equals(user);
  }

  private GoalOutcome changed(StatelessSession session, Goal goal, What what, Instant now) {
    goal.touchedAt = now;
    return new GoalOutcome.Changed(book.saved(session, goal), what);
  }

  private GoalPage touched(StatelessSession session, Goal goal) {
    goal.touchedAt = book.now();
    return book.saved(session, goal);
  }
}
