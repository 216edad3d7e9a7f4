package mentorbot.goals.slack;

import static mentorbot.goals.slack.GoalIds.ref;
import static mentorbot.goals.slack.GoalIds.second;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import mentorbot.goals.Cadence;
import mentorbot.goals.GoalCare;
import mentorbot.goals.GoalKind;
import mentorbot.goals.GoalLog;
import mentorbot.goals.GoalOutcome;
import mentorbot.goals.GoalRef;
import mentorbot.goals.GoalTasks;
import mentorbot.goals.Horizon;
import mentorbot.goals.MissingPart;
import mentorbot.slack.Caller;
import mentorbot.slack.Form;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;
import org.jspecify.annotations.Nullable;

/** Takes in the forms about goals. */
final class GoalForms {
  private final GoalLog log;
  private final GoalCare care;
  private final GoalTasks tasks;

  GoalForms(GoalLog log, GoalCare care, GoalTasks tasks) {
    this.log = log;
    this.care = care;
    this.tasks = tasks;
  }

  void register(Routes routes) {
    routes.submission(
        GoalModals.NEW,
        c -> answer(c, "line", log.newGoal(c.caller().actor(), c.form().text("line"))));
    routes.submission(GoalModals.REVISE, this::revise);
    routes.submission(GoalModals.CLEARER, this::clearer);
    routes.submission(GoalModals.FILL, this::fill);
    routes.submission(
        GoalModals.NOTE,
        c -> answer(c, "note", care.note(c.caller().actor(), c.metadata(), c.form().text("note"))));
    routes.submission(GoalModals.ACTION, this::action);
    routes.submission(
        GoalModals.MILESTONE,
        c ->
            onRef(
                c,
                "title",
                ref -> tasks.addMilestone(c.caller().actor(), ref, c.form().text("title"))));
    routes.submission(GoalModals.VISION, this::vision);
  }

  private Reply revise(SubmissionCall call) {
    var form = call.form();
    var cadence = chosen(Cadence.class, form, "cadence");
    var kind = chosen(GoalKind.class, form, "kind");
    var revised =
        new GoalCare.Revised(
            form.text("title"),
            form.date("due").orElse(null),
            form.text("signs"),
            kind == null ? GoalKind.PLAIN : kind,
            cadence,
            form.text("reason"));
    return onRef(call, "title", ref -> care.revise(call.caller().actor(), ref, revised));
  }

  private Reply clearer(SubmissionCall call) {
    var form = call.form();
    var clearer =
        new GoalCare.Clearer(
            form.text("why"),
            form.text("first-step"),
            chosen(Horizon.class, form, "horizon"),
            form.choice("area").orElse(null));
    return onRef(call, "why", ref -> care.clearer(call.caller().actor(), ref, clearer));
  }

  private Reply fill(SubmissionCall call) {
    var form = call.form();
    var part =
        Arrays.stream(MissingPart.values())
            .filter(p -> p.name().equals(second(call.metadata())))
            .findFirst();
    if (part.isEmpty()) {
      return gone(call.caller());
    }
    var value =
        switch (part.get()) {
          case DUE -> form.date("part").map(LocalDate::toString).orElse("");
          case CADENCE -> form.choice("part").orElse("");
          case SIGNS, WHY, FIRST_STEP -> form.text("part");
        };
    return onRef(call, "part", ref -> care.fill(call.caller().actor(), ref, part.get(), value));
  }

  private Reply action(SubmissionCall call) {
    var form = call.form();
    var assignee = form.user("assignee").orElse(call.caller().user());
    return onRef(
        call,
        "title",
        ref ->
            tasks.addAction(
                call.caller().actor(),
                ref,
                form.text("title"),
                assignee,
                form.date("due").orElse(null)));
  }

  private Reply vision(SubmissionCall call) {
    tasks.vision(call.caller().actor(), call.form().text("vision"), call.form().choices("areas"));
    return Reply.tell(Message.of(call.caller().mrkdwn("goals.vision.kept")));
  }

  private Reply onRef(SubmissionCall call, String block, Function<GoalRef, GoalOutcome> act) {
    return ref(call.metadata())
        .map(ref -> answer(call, block, act.apply(ref)))
        .orElseGet(() -> gone(call.caller()));
  }

  /** What can be put right in the form is said in the form. */
  private static Reply answer(SubmissionCall call, String block, GoalOutcome outcome) {
    var caller = call.caller();
    if (outcome instanceof GoalOutcome.Empty) {
      return Reply.error(block, caller.say("goals.empty.form"));
    }
    if (outcome instanceof GoalOutcome.TooLong) {
      return Reply.error(block, caller.say("goals.tooLong"));
    }
    if (outcome instanceof GoalOutcome.NobodyToShareWith) {
      return Reply.error("assignee", caller.say("goals.action.notTheirs"));
    }
    return Reply.tell(GoalReplies.of(caller.words(), outcome));
  }

  private static Reply gone(Caller caller) {
    return Reply.tell(caller.mrkdwn("slack.gone"));
  }

  private static <E extends Enum<E>> @Nullable E chosen(Class<E> type, Form form, String block) {
    var name = form.choice(block).orElse("");
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
