package mentorbot.desk.slack;

import com.slack.api.model.view.View;
import java.util.List;
import mentorbot.desk.Desk;
import mentorbot.matching.RequestCare;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;
import mentorbot.texts.Words;

/** Suggesting a mentor by name for a request that found nobody; the technician decides. */
final class SuggestHandlers {
  static final String CALLBACK = "desk.suggested";
  static final String PERSON = "person";

  private final Desk desk;
  private final ListBelow list;
  private final RequestCare requests;

  SuggestHandlers(Desk desk, RequestCare requests) {
    this.desk = desk;
    this.list = new ListBelow(desk);
    this.requests = requests;
  }

  void register(Routes routes) {
    routes.action(DeskViews.SUGGEST, this::open);
    routes.submission(CALLBACK, this::suggest);
  }

  private Reply open(ActionCall call) {
    var caller = call.caller();
    return desk.isCoordinator(caller.team(), caller.user())
        ? Reply.open(view(caller.words(), call.value()))
        : Said.refusal(caller, desk);
  }

  static View view(Words words, String request) {
    return Kit.modal(
        CALLBACK,
        words.say("desk.suggest.title"),
        words.say("desk.suggest.submit"),
        words.say("desk.cancel"),
        request,
        List.of(
            Inputs.hinted(
                Inputs.required(
                    PERSON,
                    words.say("desk.suggest.who"),
                    Inputs.person(null, words.say("desk.choosePerson"))),
                words.say("desk.suggest.whoHint")),
            Kit.context(words.mrkdwn("desk.suggest.next"))));
  }

  private Reply suggest(SubmissionCall call) {
    var caller = call.caller();
    var person = call.form().user(PERSON);
    if (!desk.isCoordinator(caller.team(), caller.user())) {
      return Said.refusal(caller, desk);
    }
    if (person.isEmpty()) {
      return Reply.error(PERSON, caller.say("desk.missing"));
    }
    var outcome = requests.suggest(caller.actor(), call.metadata(), person.get());
    if (outcome instanceof RequestCare.Outcome.CannotSuggest) {
      return Reply.error(PERSON, caller.say("desk.suggest.cannot"));
    }
    return list.below(caller, told(caller.words(), outcome, Said.others(caller, desk)));
  }

  static String told(Words words, RequestCare.Outcome outcome, List<String> others) {
    if (outcome instanceof RequestCare.Outcome.Suggested suggested) {
      return words.mrkdwn(
          "desk.suggest.done",
          "mentee",
          Mrkdwn.person(suggested.mentee()),
          "person",
          Mrkdwn.person(suggested.person()));
    }
    return outcome instanceof RequestCare.Outcome.CannotSuggest
        ? words.mrkdwn("desk.suggest.cannot")
        : ForwardHandlers.told(words, outcome, others);
  }
}
