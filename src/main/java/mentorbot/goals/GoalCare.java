package mentorbot.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.goals.GoalOutcome.What;
import mentorbot.goals.GoalTexts.Kind;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Changes goals as their owner wishes: clearer, revised, shared, kept private, closed. */
public final class GoalCare {
  private final GoalBook book;

  public GoalCare(GoalBook book) {
    this.book = book;
  }

  /** The goal as it shall be; blank texts mean nothing is said. {@code signs}: "10 catheters". */
  public record Revised(
      String title,
      @Nullable LocalDate due,
      String signs,
      GoalKind kind,
      @Nullable Cadence cadence,
      String reason) {}

  /** What makes a goal clearer; blank texts mean nothing is said. */
  public record Clearer(
      String why, String firstStep, @Nullable Horizon horizon, @Nullable String area) {}

  /** {@code how} is anything but active. */
  public GoalOutcome close(Actor actor, GoalRef ref, GoalState how) {
    return book.onOwn(
        actor,
        ref,
        (session, goal, now) -> {
          if (!goal.active()) {
            return new GoalOutcome.Stale(book.page(session, goal));
          }
          goal.close(how, now);
          return new GoalOutcome.Closed(book.saved(session, goal));
        });
  }

  public GoalOutcome reopen(Actor actor, GoalRef ref) {
    return changing(actor, ref, What.REOPENED, (goal, now) -> goal.reopen(now));
  }

  /** With the people of one relationship; asks which if there are several and none is given. */
  public GoalOutcome share(Actor actor, GoalRef ref, @Nullable String mentorship) {
    return book.onOwn(
        actor,
        ref,
        (session, goal, now) -> {
          var partners = book.partners(session, actor.user());
          var chosen = mentorship == null ? goal.mentorship : mentorship;
          var possible =
              partners.stream()
                  .filter(p -> chosen == null || p.mentorship().equals(chosen))
                  .toList();
          var open = possible.isEmpty() && mentorship == null ? partners : possible;
          var mentorships = open.stream().map(GoalPage.Partner::mentorship).distinct().toList();
          if (mentorships.isEmpty()) {
            return new GoalOutcome.NobodyToShareWith(book.page(session, goal));
          }
          if (mentorships.size() > 1) {
            return new GoalOutcome.WithWhom(book.page(session, goal), open);
          }
          goal.share(mentorships.get(0), now);
          return new GoalOutcome.Changed(book.saved(session, goal), What.SHARED);
        });
  }

  /** Takes effect with this transaction: the next look of the others doesn't show it. */
  public GoalOutcome keepPrivate(Actor actor, GoalRef ref) {
    return changing(actor, ref, What.KEPT_PRIVATE, (goal, now) -> goal.keepPrivate(now));
  }

  /** The owner doesn't need this part; it isn't asked for again. */
  public GoalOutcome skip(Actor actor, GoalRef ref, MissingPart part) {
    return changing(actor, ref, What.NOT_NEEDED, (goal, now) -> goal.skip(part));
  }

  /** Keeps what the goal was, with the reason, if title, day or target change (R49). */
  public GoalOutcome revise(Actor actor, GoalRef ref, Revised to) {
    if (to.title().isBlank()) {
      return new GoalOutcome.Empty();
    }
    return book.onOwn(
        actor,
        ref,
        (session, goal, now) -> {
          var measure = Amounts.target(to.signs());
          var target = measure.map(Measure::amount).orElse(null);
          if (differs(goal, to, target)) {
            keepEarlier(session, goal, to.reason(), now);
          }
          goal.title = book.texts().seal(goal.team(), Kind.TITLE, goal.id(), to.title());
          goal.kind = to.kind();
          goal.cadence = to.cadence();
          due(goal, to.due(), book.today(session, actor.user()));
          measured(goal, to.signs(), measure);
          goal.touchedAt = now;
          return new GoalOutcome.Changed(book.saved(session, goal), What.REVISED);
        });
  }

  public GoalOutcome clearer(Actor actor, GoalRef ref, Clearer to) {
    return changing(
        actor,
        ref,
        What.CLEARER,
        (goal, now) -> {
          goal.why = sealed(goal, Kind.WHY, to.why());
          goal.firstStep = sealed(goal, Kind.FIRST_STEP, to.firstStep());
          goal.horizon = to.horizon();
          goal.area = to.area();
          goal.touchedAt = now;
        });
  }

  /** One missing part, as typed or chosen: a date for {@code DUE}, a name for {@code CADENCE}. */
  public GoalOutcome fill(Actor actor, GoalRef ref, MissingPart part, String value) {
    if (value.isBlank()) {
      return new GoalOutcome.Empty();
    }
    return book.onOwn(
        actor,
        ref,
        (session, goal, now) -> {
          switch (part) {
            case DUE -> due(goal, LocalDate.parse(value), book.today(session, actor.user()));
            case CADENCE -> goal.cadence = Cadence.valueOf(value);
            case SIGNS -> measured(goal, value, Amounts.target(value));
            case WHY -> goal.why = sealed(goal, Kind.WHY, value);
            case FIRST_STEP -> goal.firstStep = sealed(goal, Kind.FIRST_STEP, value);
          }
          goal.touchedAt = now;
          return new GoalOutcome.Changed(book.saved(session, goal), What.CLEARER);
        });
  }

  /** How sure the owner feels after a step, 1 to 5; for their eyes only. */
  public GoalOutcome rate(Actor actor, String stepId, int confidence) {
    if (confidence < 1 || confidence > 5) {
      return new GoalOutcome.Gone();
    }
    return onStep(actor, stepId, What.RATED, step -> step.confidence = confidence);
  }

  /** Replaces the note of a step; for the owner's eyes only. */
  public GoalOutcome note(Actor actor, String stepId, String note) {
    return onStep(
        actor,
        stepId,
        What.NOTED,
        step -> step.note = book.texts().sealUnlessBlank(step.team(), Kind.NOTE, step.id(), note));
  }

  /** The note of a step of one's own, empty if there is none. */
  public Optional<String> noteOf(String team, String user, String stepId) {
    return book.database()
        .read(
            team,
            session ->
                new Goals_(session)
                    .step(stepId)
                    .filter(step -> step.owner.equals(user))
                    .flatMap(
                        step ->
                            Optional.ofNullable(
                                book.texts().openNullable(step, Kind.NOTE, step.note))));
  }

  @FunctionalInterface
  private interface Change {
    void make(Goal goal, Instant now);
  }

  @FunctionalInterface
  private interface StepChange {
    void make(GoalStep step);
  }

  private GoalOutcome changing(Actor actor, GoalRef ref, What what, Change change) {
    return book.onOwn(
        actor,
        ref,
        (session, goal, now) -> {
          change.make(goal, now);
          return new GoalOutcome.Changed(book.saved(session, goal), what);
        });
  }

  private GoalOutcome onStep(Actor actor, String stepId, What what, StepChange change) {
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
          change.make(step.orElseThrow());
          goals.change(step.orElseThrow());
          return new GoalOutcome.Changed(book.page(session, goal.get()), what);
        });
  }

  private boolean differs(Goal goal, Revised to, @Nullable Integer target) {
    return !book.title(goal).equals(to.title())
        || !Objects.equals(goal.due, to.due())
        || !Objects.equals(goal.target, target);
  }

  private void keepEarlier(StatelessSession session, Goal goal, String reason, Instant now) {
    var plans = new GoalPlans_(session);
    var id = Ids.fresh();
    var texts = book.texts();
    plans.add(
        new GoalRevision(
            id,
            goal,
            plans.lastRevision(goal.id()) + 1,
            texts.seal(goal.team(), Kind.EARLIER, id, book.title(goal)),
            texts.sealUnlessBlank(goal.team(), Kind.REASON, id, reason),
            now));
  }

  private static void due(Goal goal, @Nullable LocalDate due, LocalDate today) {
    if (due != null && !due.equals(goal.due)) {
      goal.horizon = DueWords.horizon(due, today);
    }
    goal.due = due;
  }

  private void measured(Goal goal, String signs, Optional<Measure> measure) {
    goal.target = measure.map(Measure::amount).orElse(null);
    goal.unit = measure.map(m -> sealed(goal, Kind.UNIT, m.unit())).orElse(null);
    goal.signs = measure.isPresent() ? null : sealed(goal, Kind.SIGNS, signs);
  }

  private byte @Nullable [] sealed(Goal goal, Kind kind, String text) {
    return book.texts().sealUnlessBlank(goal.team(), kind, goal.id(), text);
  }
}
