package mentorbot.goals.slack;

import static mentorbot.goals.slack.GoalIds.first;
import static mentorbot.goals.slack.GoalIds.ref;
import static mentorbot.goals.slack.GoalIds.second;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.goals.GoalCare;
import mentorbot.goals.GoalLists;
import mentorbot.goals.GoalLog;
import mentorbot.goals.GoalOutcome;
import mentorbot.goals.GoalPage;
import mentorbot.goals.GoalRef;
import mentorbot.goals.GoalState;
import mentorbot.goals.GoalTasks;
import mentorbot.goals.MissingPart;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** What a tap on a goal does. A value names a record and version; the use-case checks whose. */
final class GoalTaps {
  private final GoalLog log;
  private final GoalCare care;
  private final GoalTasks tasks;
  private final GoalLists lists;
  private final GoalAnswers answers;

  GoalTaps(GoalLog log, GoalCare care, GoalTasks tasks, GoalLists lists, GoalAnswers answers) {
    this.log = log;
    this.care = care;
    this.tasks = tasks;
    this.lists = lists;
    this.answers = answers;
  }

  void register(Routes routes) {
    routes.action(GoalIds.ONE_MORE, c -> act(c, r -> log.oneMore(c.caller().actor(), r)));
    routes.action(GoalIds.DONE, c -> close(c, GoalState.DONE));
    routes.action(GoalIds.REOPEN, c -> act(c, r -> care.reopen(c.caller().actor(), r)));
    routes.action(GoalIds.SHARE, this::share);
    routes.action(GoalIds.SKIP, this::skip);
    routes.action(GoalIds.UNDO_GOAL, c -> act(c, r -> log.undoGoal(c.caller().actor(), r)));
    routes.action(
        GoalIds.UNDO_STEP, c -> answers.at(c, log.undoStep(c.caller().actor(), c.value())));
    routes.action(GoalIds.RATE, this::rate);
    routes.action(
        GoalIds.PICK, c -> act(c, r -> log.stepOn(c.caller().actor(), r, second(c.value()))));
    routes.action(
        GoalIds.LOG_NEW,
        c -> answers.at(c, log.newGoal(c.caller().actor(), first(c.value()), second(c.value()))));
    routes.action(GoalIds.LOG_ANYWAY, c -> answers.at(c, log.line(c.caller().actor(), c.value())));
    routes.action(GoalIds.ACTION_DONE, c -> act(c, r -> tasks.doneAction(c.caller().actor(), r)));
    routes.action(GoalIds.REACHED, c -> act(c, r -> tasks.reachMilestone(c.caller().actor(), r)));
    routes.action(GoalIds.MORE, this::rarelyWanted);
    registerPages(routes);
  }

  private void registerPages(Routes routes) {
    routes.action(
        GoalIds.OPEN,
        c -> onPage(c, c.value(), p -> answers.at(c, GoalPages.one(c.caller().words(), p))));
    routes.action(GoalIds.LIST, this::list);
    routes.action(GoalIds.SHARED, this::shared);
    routes.action(GoalIds.NEW, c -> Reply.open(GoalModals.newGoal(c.caller().words())));
    routes.action(
        GoalIds.VISION,
        c ->
            Reply.open(
                GoalModals.vision(
                    c.caller().words(),
                    lists.vision(c.caller().team(), c.caller().user()),
                    answers.areas())));
    routes.action(
        GoalIds.NOTE,
        c ->
            Reply.open(
                GoalModals.note(
                    c.caller().words(),
                    c.value(),
                    care.noteOf(c.caller().team(), c.caller().user(), c.value()).orElse(null))));
    routes.action(GoalIds.CLEARER, this::clearer);
    routes.action(
        GoalIds.ADD_ACTION,
        c -> onRef(c, p -> Reply.open(GoalModals.action(c.caller().words(), p))));
    routes.action(
        GoalIds.ADD_MILESTONE,
        c -> onRef(c, p -> Reply.open(GoalModals.milestone(c.caller().words(), p.goal()))));
    routes.action(GoalIds.FILL, this::fill);
  }

  private Reply close(ActionCall call, GoalState how) {
    return act(call, ref -> care.close(call.caller().actor(), ref, how));
  }

  private Reply share(ActionCall call) {
    var mentorship = second(call.value());
    return act(
        call,
        ref -> care.share(call.caller().actor(), ref, mentorship.isEmpty() ? null : mentorship));
  }

  private Reply skip(ActionCall call) {
    return part(call)
        .map(part -> act(call, ref -> care.skip(call.caller().actor(), ref, part)))
        .orElseGet(() -> gone(call));
  }

  private Reply fill(ActionCall call) {
    return part(call)
        .map(
            part ->
                onRef(
                    call,
                    page -> Reply.open(GoalModals.fill(call.caller().words(), page.goal(), part))))
        .orElseGet(() -> gone(call));
  }

  private Reply rate(ActionCall call) {
    int rating = GoalIds.page(second(call.value()));
    return answers.at(call, care.rate(call.caller().actor(), first(call.value()), rating));
  }

  private Reply clearer(ActionCall call) {
    return onRef(
        call,
        page ->
            Reply.open(GoalModals.clearer(call.caller().words(), page.goal(), answers.areas())));
  }

  private Reply rarelyWanted(ActionCall call) {
    var actor = call.caller().actor();
    return switch (second(call.value())) {
      case "revise" ->
          onRef(call, p -> Reply.open(GoalModals.revise(call.caller().words(), p.goal())));
      case "clearer" -> clearer(call);
      case "share" -> act(call, ref -> care.share(actor, ref, null));
      case "private" -> act(call, ref -> care.keepPrivate(actor, ref));
      case "changed" -> close(call, GoalState.CHANGED);
      case "let-go" -> close(call, GoalState.LET_GO);
      default -> gone(call);
    };
  }

  private Reply list(ActionCall call) {
    boolean closed = first(call.value()).equals("true");
    int page = GoalIds.page(second(call.value()));
    return answers.at(call, answers.list(call.caller(), closed, page));
  }

  private Reply shared(ActionCall call) {
    var caller = call.caller();
    var message =
        call.value().equals(SharedPage.CHOOSE)
            ? SharedPage.choose(caller, lists, lists.partners(caller.team(), caller.user()))
            : SharedPage.of(caller, lists, first(call.value()), GoalIds.page(second(call.value())));
    return answers.at(call, message);
  }

  private Reply act(ActionCall call, Function<GoalRef, GoalOutcome> act) {
    return ref(call.value())
        .map(ref -> answers.at(call, act.apply(ref)))
        .orElseGet(() -> gone(call));
  }

  /** For a form that starts from the goal as it is now; the form carries the version. */
  private Reply onRef(ActionCall call, Function<GoalPage, Reply> answer) {
    return ref(call.value()).map(ref -> onPage(call, ref.id(), answer)).orElseGet(() -> gone(call));
  }

  private Reply onPage(ActionCall call, String goal, Function<GoalPage, Reply> answer) {
    return lists
        .one(call.caller().team(), call.caller().user(), goal)
        .map(answer)
        .orElseGet(() -> gone(call));
  }

  private static Optional<MissingPart> part(ActionCall call) {
    return Arrays.stream(MissingPart.values())
        .filter(part -> part.name().equals(second(call.value())))
        .findFirst();
  }

  private Reply gone(ActionCall call) {
    return answers.at(call, Message.of(call.caller().mrkdwn("slack.gone")));
  }
}
