package mentorbot.goals;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mentorbot.actor.Actor;
import mentorbot.goals.GoalFinder.Found;
import mentorbot.goals.GoalFinder.Named;
import mentorbot.goals.GoalTexts.Kind;
import mentorbot.notices.Outbox;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Logs goals and steps from one typed line, counts single taps, and takes both back. */
public final class GoalLog {
  private static final Pattern ID = Pattern.compile("[a-z2-9]{16}");

  /** Rows opened at a time when looking for the goal a line speaks of. */
  private static final int PAGE = 250;

  /** Who has more active goals than this is asked about the most recent ones. */
  private static final int MOST_SEARCHED = 2_000;

  /** What is longer can't be carried by the buttons of a question, so it is logged as it is. */
  private static final int LONGEST_QUESTION = 1_900;

  private static final int MINUTES_A_TAP = 30;

  private final GoalBook book;

  public GoalLog(GoalBook book) {
    this.book = book;
  }

  /** A new goal or a step, whichever the line reads like; asks when it isn't sure which goal. */
  public GoalOutcome line(Actor actor, String text) {
    if (text.length() > GoalBook.LONGEST) {
      return new GoalOutcome.TooLong();
    }
    return book.acting(
        actor,
        "",
        session -> {
          var line = GoalLine.read(text, book.today(session, actor.user()));
          if (line instanceof GoalLine.Step step) {
            return stepOrAsk(session, actor, text, step);
          }
          return line instanceof GoalLine.NewGoal goal
              ? logged(session, actor, Ids.fresh(), goal)
              : new GoalOutcome.Empty();
        });
  }

  /** Surely a new goal, whatever it reads like. {@code id} from the outcome that asked. */
  public GoalOutcome newGoal(Actor actor, String id, String text) {
    if (text.isBlank()) {
      return new GoalOutcome.Empty();
    }
    if (text.length() > GoalBook.LONGEST) {
      return new GoalOutcome.TooLong();
    }
    if (!ID.matcher(id).matches()) {
      return new GoalOutcome.Gone();
    }
    return book.acting(
        actor,
        id,
        session -> {
          var before = new Goals_(session).goal(id);
          if (before.isPresent()) {
            return book.own(session, actor.user(), id)
                .<GoalOutcome>map(goal -> new GoalOutcome.Stale(book.page(session, goal)))
                .orElseGet(GoalOutcome.Gone::new);
          }
          var today = book.today(session, actor.user());
          return logged(session, actor, id, GoalLine.newGoal(text, today));
        });
  }

  /** For a form that asks for a new goal. */
  public GoalOutcome newGoal(Actor actor, String text) {
    return newGoal(actor, Ids.fresh(), text);
  }

  /** The owner has said which goal a line means. */
  public GoalOutcome stepOn(Actor actor, GoalRef ref, String text) {
    return book.onOwn(
        actor,
        ref,
        (session, goal, now) ->
            GoalLine.read(text, book.today(session, actor.user())) instanceof GoalLine.Step step
                ? stepped(session, goal, step, now)
                : counted(session, goal, 1, text, false, now));
  }

  /** One tap: one more, or half an hour more where time is counted. */
  public GoalOutcome oneMore(Actor actor, GoalRef ref) {
    return book.onOwn(
        actor,
        ref,
        (session, goal, now) ->
            counted(session, goal, countsTime(goal) ? MINUTES_A_TAP : 1, null, false, now));
  }

  /** Takes back a goal that nothing has been done with since. */
  public GoalOutcome undoGoal(Actor actor, GoalRef ref) {
    return book.onOwn(
        actor,
        ref,
        (session, goal, now) -> {
          var title = book.title(goal);
          Forgetting.goal(session, goal);
          Outbox.homeStale(session, List.of(goal.owner));
          return new GoalOutcome.GoalUndone(title);
        });
  }

  public GoalOutcome undoStep(Actor actor, String stepId) {
    return book.acting(
        actor,
        "",
        session -> {
          var goals = new Goals_(session);
          var step = goals.step(stepId).filter(s -> s.owner.equals(actor.user()));
          var goal = step.flatMap(s -> goals.goal(s.goal));
          if (goal.isEmpty()) {
            return new GoalOutcome.Gone();
          }
          goals.remove(step.orElseThrow());
          goal.get().takeBack(step.orElseThrow().amount, book.now());
          return new GoalOutcome.StepUndone(book.saved(session, goal.get()));
        });
  }

  private GoalOutcome stepOrAsk(
      StatelessSession session, Actor actor, String text, GoalLine.Step step) {
    var goals = active(session, actor.user());
    var found =
        GoalFinder.find(
            step.about(), goals.stream().map(g -> new Named(g.id(), book.title(g))).toList());
    if (found instanceof Found.Sure sure) {
      var goal = goals.stream().filter(g -> g.id().equals(sure.goal().id())).findFirst();
      return stepped(session, goal.orElseThrow(), step, book.now());
    }
    if (!step.certain() || text.length() > LONGEST_QUESTION) {
      var today = book.today(session, actor.user());
      return logged(session, actor, Ids.fresh(), GoalLine.newGoal(text, today));
    }
    var likely = ((Found.Unsure) found).likely().stream().map(Named::id).toList();
    return new GoalOutcome.WhichGoal(
        text,
        likely.stream()
            .flatMap(id -> goals.stream().filter(g -> g.id().equals(id)))
            .map(book::facts)
            .toList(),
        Ids.fresh());
  }

  private static List<Goal> active(StatelessSession session, String user) {
    var goals = new Goals_(session);
    List<Goal> all = new ArrayList<>();
    List<Goal> page;
    do {
      page = goals.active(user, Limit.range(all.size() + 1L, all.size() + PAGE));
      all.addAll(page);
    } while (page.size() == PAGE && all.size() < MOST_SEARCHED);
    return all;
  }

  private GoalOutcome logged(
      StatelessSession session, Actor actor, String id, GoalLine.NewGoal line) {
    return new GoalOutcome.Logged(book.log(session, actor, id, line, actor.user(), null));
  }

  private GoalOutcome stepped(
      StatelessSession session, Goal goal, GoalLine.Step step, Instant now) {
    return counted(session, goal, amount(goal, step.amount()), step.about(), step.finished(), now);
  }

  /** Minutes don't count as pieces, nor pieces as minutes. */
  private int amount(Goal goal, @Nullable Measure measure) {
    boolean time = countsTime(goal);
    if (measure == null) {
      return time ? 0 : 1;
    }
    return measure.time() && !time ? 1 : measure.amount();
  }

  private boolean countsTime(Goal goal) {
    return Measure.MINUTES.equals(book.texts().openNullable(goal, Kind.UNIT, goal.unit));
  }

  private GoalOutcome counted(
      StatelessSession session,
      Goal goal,
      int amount,
      @Nullable String note,
      boolean finished,
      Instant now) {
    if (!goal.active()) {
      return new GoalOutcome.Stale(book.page(session, goal));
    }
    var id = Ids.fresh();
    var sealed = book.texts().sealUnlessBlank(goal.team(), Kind.NOTE, id, note);
    new Goals_(session).add(new GoalStep(id, goal, amount, sealed, now));
    goal.step(amount, now);
    return new GoalOutcome.Stepped(book.saved(session, goal), id, amount, finished);
  }
}
