package mentorbot.goals;

import jakarta.data.Limit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import mentorbot.actor.Actor;
import mentorbot.goals.GoalPage.Partner;
import mentorbot.goals.GoalTexts.Kind;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * What every use-case of goals stands on: opening rows as records, and acting on one's own goal.
 */
public final class GoalBook {
  /** Of one typed text, in UTF-16 units. */
  public static final int LONGEST = 3_000;

  static final int MOST_SHOWN = 20;
  private static final int RATINGS = 12;

  private final Database database;
  private final GoalTexts texts;
  private final Clock programme;
  private final Hours hours;

  public GoalBook(Database database, Sealer sealer, Clock programme, Hours hours) {
    this.database = database;
    this.texts = new GoalTexts(sealer);
    this.programme = programme;
    this.hours = hours;
  }

  /** What to do with a goal whose owner and version have been checked. */
  @FunctionalInterface
  interface OnGoal {
    GoalOutcome act(StatelessSession session, Goal goal, Instant now);
  }

  Database database() {
    return database;
  }

  GoalTexts texts() {
    return texts;
  }

  Instant now() {
    return programme.instant();
  }

  LocalDate today(StatelessSession session, String user) {
    return now().atZone(hours.zone(session, user)).toLocalDate();
  }

  Hours hours() {
    return hours;
  }

  Optional<Goal> own(StatelessSession session, String user, String id) {
    return new Goals_(session).goal(id).filter(goal -> goal.owner.equals(user));
  }

  /**
   * Acts on one's own goal as the tapped rendering showed it; saves it, and marks every Home that
   * shows it.
   */
  GoalOutcome onOwn(Actor actor, GoalRef ref, OnGoal work) {
    return acting(
        actor,
        ref.id(),
        session -> {
          var found = own(session, actor.user(), ref.id());
          if (found.isEmpty()) {
            return new GoalOutcome.Gone();
          }
          var goal = found.get();
          return goal.version() == ref.version()
              ? work.act(session, goal, now())
              : new GoalOutcome.Stale(page(session, goal));
        });
  }

  /** Of two at the same moment, the second finds the goal changed. */
  GoalOutcome acting(Actor actor, String goal, Function<StatelessSession, GoalOutcome> work) {
    return Overtaken.orElse(
        () -> database.write(actor, work),
        () ->
            database.read(
                actor.team(),
                session ->
                    own(session, actor.user(), goal)
                        .<GoalOutcome>map(g -> new GoalOutcome.Stale(page(session, g)))
                        .orElseGet(GoalOutcome.Gone::new)));
  }

  /** Keeps a changed goal and has every Home that shows it made again. */
  GoalPage saved(StatelessSession session, Goal goal) {
    new Goals_(session).change(goal);
    return told(session, goal);
  }

  /**
   * A new goal; {@code mentorship} null: that of its owner's only relationship, if there is one.
   */
  GoalPage log(
      StatelessSession session,
      Actor actor,
      String id,
      GoalLine.NewGoal line,
      String setBy,
      @Nullable String mentorship) {
    var title = texts.seal(actor.team(), Kind.TITLE, id, line.title());
    var goal = new Goal(id, actor.user(), title, line.kind(), now());
    goal.setBy = setBy;
    goal.due = line.due();
    goal.horizon = line.horizon();
    goal.cadence = line.cadence();
    if (line.measure() != null) {
      goal.target = line.measure().amount();
      goal.unit = texts.seal(actor.team(), Kind.UNIT, id, line.measure().unit());
    }
    var partners = partners(session, actor.user());
    var mentorships = partners.stream().map(GoalPage.Partner::mentorship).distinct().toList();
    goal.mentorship =
        mentorship == null && mentorships.size() == 1 ? mentorships.get(0) : mentorship;
    new Goals_(session).add(goal);
    return toldOfNew(session, goal, partners);
  }

  Suggestion suggestion(GoalSuggestion found) {
    return new Suggestion(
        new GoalRef(found.id(), found.version()),
        found.by,
        found.to,
        texts.open(found, Kind.SUGGESTED, found.title));
  }

  GoalPage told(StatelessSession session, Goal goal) {
    return told(session, goal, page(session, goal));
  }

  /** The same for a goal that was logged a moment ago: it has no steps, actions or history. */
  private GoalPage toldOfNew(StatelessSession session, Goal goal, List<Partner> partners) {
    return told(
        session,
        goal,
        new GoalPage(facts(goal), partners, List.of(), List.of(), List.of(), List.of()));
  }

  private static GoalPage told(StatelessSession session, Goal goal, GoalPage page) {
    var viewers = new TreeSet<String>();
    viewers.add(goal.owner);
    page.partners().forEach(partner -> viewers.add(partner.person()));
    Outbox.homeStale(session, viewers);
    return page;
  }

  GoalFacts facts(Goal goal) {
    return facts(
        goal,
        new GoalFacts.Details(
            texts.openNullable(goal, Kind.WHY, goal.why),
            texts.openNullable(goal, Kind.FIRST_STEP, goal.firstStep),
            texts.openNullable(goal, Kind.SIGNS, goal.signs)));
  }

  /** As the other people of a shared goal see it. */
  GoalFacts factsForOthers(Goal goal) {
    return facts(goal, GoalFacts.Details.KEPT);
  }

  private GoalFacts facts(Goal goal, GoalFacts.Details details) {
    return new GoalFacts(
        goal.id(),
        goal.version(),
        goal.owner,
        title(goal),
        goal.kind,
        goal.state,
        goal.due,
        goal.horizon,
        goal.cadence,
        goal.area,
        new GoalFacts.Progress(
            goal.amount, goal.target, texts.openNullable(goal, Kind.UNIT, goal.unit)),
        details,
        new GoalFacts.Sharing(goal.mentorship, goal.shared),
        goal.missing(),
        Optional.of(goal.setBy).filter(by -> !by.equals(goal.owner)));
  }

  String title(Goal goal) {
    return texts.open(goal, Kind.TITLE, goal.title);
  }

  GoalPage page(StatelessSession session, Goal goal) {
    var plans = new GoalPlans_(session);
    var most = Limit.of(MOST_SHOWN);
    var ratings = new ArrayList<>(new Goals_(session).confidence(goal.id(), Limit.of(RATINGS)));
    Collections.reverse(ratings);
    return new GoalPage(
        facts(goal),
        partners(session, goal.owner),
        plans.actions(goal.id(), most).stream().map(this::action).toList(),
        plans.milestones(goal.id(), most).stream().map(this::stone).toList(),
        List.copyOf(ratings),
        plans.revisions(goal.id(), most).stream().map(this::earlier).toList());
  }

  GoalPage.Action action(GoalAction action) {
    return new GoalPage.Action(
        new GoalRef(action.id(), action.version()),
        texts.open(action, Kind.ACTION, action.title),
        action.assignee,
        action.due,
        !action.open());
  }

  private GoalPage.Stone stone(Milestone milestone) {
    return new GoalPage.Stone(
        new GoalRef(milestone.id(), milestone.version()),
        texts.open(milestone, Kind.MILESTONE, milestone.title),
        milestone.reachedAt != null);
  }

  private GoalPage.Earlier earlier(GoalRevision revision) {
    return new GoalPage.Earlier(
        texts.open(revision, Kind.EARLIER, revision.title),
        revision.due,
        revision.target,
        texts.openNullable(revision, Kind.REASON, revision.reason));
  }

  /** The others of this person's open relationships, in the order they were made. */
  List<Partner> partners(StatelessSession session, String user) {
    return new Goals_(session).partners(user);
  }
}
