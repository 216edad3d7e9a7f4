package mentorbot.surveys.slack.coordinator;

import java.util.List;
import java.util.Optional;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Message;
import mentorbot.slack.Reply;
import mentorbot.slack.SubmissionCall;
import mentorbot.surveys.LaunchOutcome;
import mentorbot.surveys.Launching;
import mentorbot.surveys.SurveyPlan;

/** Planning a survey, looking at what it could tell, and sending it. */
final class LaunchHandlers {
  private final Launching launching;
  private final Doorkeeper door;

  LaunchHandlers(Launching launching, Doorkeeper door) {
    this.launching = launching;
    this.door = door;
  }

  Reply open(ActionCall call) {
    var caller = call.caller();
    var offered = launching.offered();
    return offered.isEmpty()
        ? SurveyDeskRoutes.shown(call, Message.of(caller.mrkdwn("surveydesk.plan.nothing")))
        : Reply.open(views(caller).form(offered, launching.usualLastDay(), Optional.empty()));
  }

  /** Back from the preview, with what was chosen. */
  Reply again(ActionCall call) {
    return Reply.update(
        views(call.caller())
            .form(launching.offered(), launching.usualLastDay(), Plan.read(call.metadata())));
  }

  Reply preview(SubmissionCall call) {
    var plan = Plan.filledIn(call.form());
    return plan.title().isEmpty()
        ? Reply.error(Plan.TITLE, call.caller().say("surveydesk.plan.titleMissing"))
        : preview(call.caller(), plan);
  }

  private Reply preview(Caller caller, SurveyPlan plan) {
    var outcome = launching.preview(caller.team(), caller.user(), plan);
    return fault(caller, outcome)
        .orElseGet(
            () ->
                outcome instanceof LaunchOutcome.Possible possible
                    ? Reply.update(views(caller).preview(plan, possible, chosen(plan)))
                    : refused(caller, plan, outcome));
  }

  Reply send(SubmissionCall call) {
    var caller = call.caller();
    var plan = Plan.read(call.metadata());
    if (plan.isEmpty()) {
      return Reply.tell(caller.mrkdwn("surveydesk.gone"));
    }
    var outcome = launching.launch(caller.actor(), plan.get());
    return outcome instanceof LaunchOutcome.Launched launched
        ? Reply.tell(LaunchViews.launched(caller.words(), launched, door.zone(caller)))
        : refused(caller, plan.get(), outcome);
  }

  /** What can be mended in an input. */
  private static Optional<Reply> fault(Caller caller, LaunchOutcome outcome) {
    if (outcome instanceof LaunchOutcome.UnknownBank) {
      return error(Plan.BANKS, caller.say("surveydesk.plan.banksUnknown"));
    }
    if (outcome instanceof LaunchOutcome.TooLong) {
      return error(Plan.BANKS, caller.say("surveydesk.plan.tooLong"));
    }
    if (outcome instanceof LaunchOutcome.HealthIsAnonymous) {
      return error(Plan.MODE, caller.say("surveydesk.plan.health"));
    }
    if (outcome instanceof LaunchOutcome.GroupsAreAnonymous) {
      return error(Plan.GROUP, caller.say("surveydesk.plan.groupsAnonymous"));
    }
    return outcome instanceof LaunchOutcome.LastDayRefused days
        ? error(
            Plan.LAST_DAY,
            caller.say(
                "surveydesk.plan.lastDayRefused",
                "earliest",
                days.earliest(),
                "latest",
                days.latest()))
        : Optional.empty();
  }

  private static Optional<Reply> error(String block, String text) {
    return Optional.of(Reply.error(block, text));
  }

  private Reply refused(Caller caller, SurveyPlan plan, LaunchOutcome outcome) {
    return Reply.update(views(caller).refused(plan, outcome));
  }

  /** In the order in which they will be asked. */
  private List<Launching.Offer> chosen(SurveyPlan plan) {
    var offered = launching.offered();
    return plan.banks().stream()
        .distinct()
        .flatMap(id -> offered.stream().filter(offer -> offer.id().equals(id)))
        .toList();
  }

  private static LaunchViews views(Caller caller) {
    return new LaunchViews(caller.words());
  }
}
