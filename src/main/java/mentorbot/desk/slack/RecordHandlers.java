package mentorbot.desk.slack;

import java.util.List;
import java.util.Optional;
import mentorbot.config.Course;
import mentorbot.desk.Desk;
import mentorbot.desk.Look;
import mentorbot.desk.PeopleList;
import mentorbot.people.TrainingCorrections;
import mentorbot.people.TrainingRecords;
import mentorbot.people.TrainingRecords.Outcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;

/** Recording that people completed the course, waiving it, correcting a record (R20). */
final class RecordHandlers {
  private final Course course;
  private final Desk desk;
  private final PeopleList people;
  private final TrainingRecords training;
  private final TrainingCorrections corrections;

  RecordHandlers(
      Course course,
      Desk desk,
      PeopleList people,
      TrainingRecords training,
      TrainingCorrections corrections) {
    this.course = course;
    this.desk = desk;
    this.people = people;
    this.training = training;
    this.corrections = corrections;
  }

  void register(Routes routes) {
    routes
        .family(DeskRoutes.COMMAND)
        .on("record", call -> openRecord(call.caller(), Mentions.in(call.text())), "complete")
        .on("waive", this::waiveCommand, "waiver");
    routes.action(DeskViews.RECORD, call -> openRecord(call.caller(), person(call)));
    routes.action(DeskViews.WAIVE, call -> openWaive(call.caller(), person(call)));
    routes.action(PeopleViews.CORRECT, this::openCorrect);
    routes.submission(RecordViews.RECORD, this::record);
    routes.submission(RecordViews.WAIVE, this::waive);
    routes.submission(RecordViews.CORRECT, this::correct);
  }

  private static List<String> person(ActionCall call) {
    return Mentions.in("<@" + call.value() + ">");
  }

  private Reply openRecord(Caller caller, List<String> chosen) {
    return ifCoordinator(
        caller,
        () ->
            Reply.open(
                RecordViews.record(
                    caller.words(), course, chosen, desk.today(caller.team(), caller.user()))));
  }

  private Reply waiveCommand(CommandCall call) {
    return openWaive(call.caller(), Mentions.in(call.text()));
  }

  private Reply openWaive(Caller caller, List<String> chosen) {
    return ifCoordinator(
        caller,
        () ->
            Reply.open(
                RecordViews.waive(
                    caller.words(), course, chosen.isEmpty() ? null : chosen.get(0))));
  }

  private Reply openCorrect(ActionCall call) {
    var caller = call.caller();
    var look = people.record(caller.team(), caller.user(), call.value());
    if (look instanceof Look.NotCoordinator<?> refused) {
      return Said.refusal(caller, refused);
    }
    return ((Look.Seen<Optional<TrainingRecords.Kept>>) look)
        .value()
        .map(kept -> Reply.open(RecordViews.correct(caller.words(), kept)))
        .orElseGet(() -> Reply.tell(Said.gone(caller.words())));
  }

  private Reply record(SubmissionCall call) {
    var caller = call.caller();
    var chosen =
        call.form().users(RecordViews.PEOPLE).stream()
            .distinct()
            .limit(RecordViews.MOST_PEOPLE)
            .toList();
    var day = call.form().date(RecordViews.DAY);
    if (chosen.isEmpty() || day.isEmpty()) {
      return ifCoordinator(
          caller,
          () ->
              Reply.error(
                  chosen.isEmpty() ? RecordViews.PEOPLE : RecordViews.DAY,
                  caller.say("desk.missing")));
    }
    var named = call.form().text(RecordViews.COURSE);
    var outcomes =
        training.recordAll(
            caller.actor(),
            chosen,
            day.get(),
            named.isEmpty() ? course.name() : named,
            desk.today(caller.team(), caller.user()));
    if (outcomes.containsValue(new Outcome.NotCoordinator())) {
      return Said.refusal(caller, desk);
    }
    for (var outcome : outcomes.values()) {
      if (outcome instanceof Outcome.WrongDay wrong) {
        return Reply.error(RecordViews.DAY, wrongDay(caller, wrong));
      }
    }
    return Reply.tell(RecordViews.recorded(caller.words(), outcomes, others(caller)));
  }

  private static String wrongDay(Caller caller, Outcome.WrongDay wrong) {
    return caller.say("desk.wrongDay", "earliest", wrong.earliest(), "latest", wrong.latest());
  }

  private Reply waive(SubmissionCall call) {
    var caller = call.caller();
    var person = call.form().user(RecordViews.PERSON);
    if (person.isEmpty()) {
      return ifCoordinator(
          caller, () -> Reply.error(RecordViews.PERSON, caller.say("desk.missing")));
    }
    var outcome =
        training.waive(
            caller.actor(),
            person.get(),
            call.form().text(RecordViews.REASON),
            desk.today(caller.team(), caller.user()));
    if (outcome instanceof Outcome.NotCoordinator) {
      return Said.refusal(caller, desk);
    }
    if (outcome instanceof Outcome.ReasonMissing) {
      return ifCoordinator(
          caller, () -> Reply.error(RecordViews.REASON, caller.say("desk.waive.reasonMissing")));
    }
    return Reply.tell(
        Said.withDesk(
            caller.words(),
            RecordViews.told(caller.words(), person.get(), outcome, others(caller))));
  }

  private Reply correct(SubmissionCall call) {
    var caller = call.caller();
    var named = IdAndVersion.of(call.metadata());
    if (named.isEmpty()) {
      return ifCoordinator(caller, () -> Reply.tell(Said.gone(caller.words())));
    }
    var id = named.get().id();
    int version = named.get().version();
    boolean wrongDay =
        call.form().choice(RecordViews.WRONG).filter(RecordViews.WRONG_DAY::equals).isPresent();
    var day = call.form().date(RecordViews.DAY);
    if (wrongDay && day.isEmpty()) {
      return ifCoordinator(caller, () -> Reply.error(RecordViews.DAY, caller.say("desk.missing")));
    }
    var outcome =
        wrongDay
            ? corrections.correct(
                caller.actor(),
                id,
                version,
                day.orElseThrow(),
                desk.today(caller.team(), caller.user()))
            : corrections.takeBack(caller.actor(), id, version);
    return corrected(caller, outcome);
  }

  private Reply corrected(Caller caller, TrainingCorrections.Outcome outcome) {
    if (outcome instanceof TrainingCorrections.Outcome.Refused refused) {
      if (refused.why() instanceof Outcome.NotCoordinator) {
        return Said.refusal(caller, desk);
      }
      if (refused.why() instanceof Outcome.WrongDay wrong) {
        return Reply.error(RecordViews.DAY, wrongDay(caller, wrong));
      }
    }
    return Reply.tell(
        Said.withDesk(caller.words(), RecordViews.told(caller.words(), outcome, others(caller))));
  }

  private RecordViews.Others others(Caller caller) {
    return person -> desk.whoMayRecordFor(caller.team(), person.isEmpty() ? caller.user() : person);
  }

  private Reply ifCoordinator(Caller caller, java.util.function.Supplier<Reply> reply) {
    return desk.isCoordinator(caller.team(), caller.user()) ? reply.get() : Said.refusal(caller, desk);
  }
}
