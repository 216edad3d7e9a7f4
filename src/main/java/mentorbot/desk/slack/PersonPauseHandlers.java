package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.desk.Desk;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.PausingForOthers;
import mentorbot.mentorships.PausingForOthers.Outcome;
import mentorbot.mentorships.PausingForOthers.Rest;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;
import mentorbot.texts.Words;

/** A coordinator lets a person rest, or one of their relationships, from that person's page. */
final class PersonPauseHandlers {
  static final String PAUSE = "desk.pausePerson";
  static final String ANOTHER = "desk.pausePersonMore";
  static final String TAKE_UP = "desk.takeUpPerson";
  static final String WHAT = "what";
  static final String FROM = "from";
  static final String UNTIL = "until";
  static final String EVERYTHING = "everything";
  private static final int USUAL_DAYS = 14;
  private static final int MOST = 20;

  private final Desk desk;
  private final PausingForOthers pausing;

  PersonPauseHandlers(Desk desk, PausingForOthers pausing) {
    this.desk = desk;
    this.pausing = pausing;
  }

  void register(Routes routes) {
    routes.action(PAUSE, call -> open(call.caller(), call.value()));
    routes.action(ANOTHER, call -> page(call.caller(), call.value()));
    routes.action(TAKE_UP, this::takeUp);
    routes.submission(PAUSE, this::submitted);
  }

  /** What rests already comes first. */
  Reply open(Caller caller, String person) {
    var outcome = pausing.offer(caller.team(), caller.user(), person);
    return outcome instanceof Outcome.Offer offer && !offer.resting().isEmpty()
        ? Reply.tell(resting(caller.words(), person, offer.resting()))
        : page(caller, person, outcome);
  }

  private Reply page(Caller caller, String person) {
    return page(caller, person, pausing.offer(caller.team(), caller.user(), person));
  }

  private Reply page(Caller caller, String person, Outcome outcome) {
    return outcome instanceof Outcome.Offer offer
        ? Reply.open(view(caller.words(), person, offer))
        : told(caller, outcome);
  }

  private Reply takeUp(ActionCall call) {
    return told(call.caller(), pausing.takeUp(call.caller().actor(), call.value()));
  }

  private Reply submitted(SubmissionCall call) {
    var caller = call.caller();
    if (!desk.isCoordinator(caller.team(), caller.user())) {
      return Said.refusal(caller, desk);
    }
    var until = call.form().date(UNTIL);
    if (until.isEmpty()) {
      return Reply.error(UNTIL, caller.say("desk.pausePerson.noDays"));
    }
    var what = call.form().choice(WHAT).orElse("");
    var from = call.form().date(FROM);
    var outcome =
        what.equals(EVERYTHING)
            ? pausing.person(caller.actor(), call.metadata(), from, until.get())
            : pausing.relationship(caller.actor(), call.metadata(), what, from, until.get());
    if (outcome instanceof Outcome.NoDays) {
      return Reply.error(UNTIL, caller.say("desk.pausePerson.noDays"));
    }
    return outcome instanceof Outcome.TooLong
        ? Reply.error(UNTIL, caller.say("desk.pausePerson.tooLong"))
        : told(caller, outcome);
  }

  private Reply told(Caller caller, Outcome outcome) {
    if (outcome instanceof Outcome.NotCoordinator) {
      return Said.refusal(caller, desk);
    }
    return Reply.tell(told(caller.words(), outcome, Said.others(caller, desk)));
  }

  static Message told(Words words, Outcome outcome, List<String> others) {
    if (outcome instanceof Outcome.Rests rests) {
      var text =
          words.mrkdwnOneOf(
              "desk.pausePerson.done",
              rests.rest().scope().name(),
              "people",
              Said.people(words, rests.rest().people()),
              "from",
              words.date(rests.rest().from()),
              "until",
              words.date(rests.rest().until()));
      return Message.of(text, Kit.section(text), Kit.actions(takeUp(words, rests.rest(), "")));
    }
    if (outcome instanceof Outcome.Party) {
      return Message.of(Said.otherCoordinator(words, others));
    }
    return Said.withDesk(
        words,
        outcome instanceof Outcome.TakenUp up
            ? words.mrkdwn("desk.pausePerson.over", "people", Said.people(words, up.people()))
            : words.mrkdwn("desk.gone"));
  }

  static View view(Words words, String person, Outcome.Offer offer) {
    var options = new ArrayList<OptionObject>();
    options.add(Kit.option(words.say("desk.pausePerson.everything"), EVERYTHING));
    offer.relationships().stream()
        .limit(MOST)
        .forEach(
            one ->
                options.add(
                    Kit.option(
                        words.say("desk.pausePerson.with", "others", words.list(one.names())),
                        one.mentorship())));
    return Kit.modal(
        PAUSE,
        words.say("desk.pausePerson.title"),
        words.say("desk.pause.submit"),
        words.say("desk.pause.back"),
        person,
        List.of(
            Kit.section(words.mrkdwn("desk.pausePerson.text", "person", Mrkdwn.person(person))),
            Inputs.required(
                WHAT,
                words.say("desk.pausePerson.what"),
                Inputs.select(options, EVERYTHING, words.say("desk.pausePerson.what"))),
            Inputs.required(
                UNTIL,
                words.say("desk.pause.until"),
                Inputs.date(offer.today().plusDays(USUAL_DAYS))),
            Inputs.hinted(
                Inputs.optional(FROM, words.say("desk.pause.from"), Inputs.date(null)),
                words.say("desk.pausePerson.fromHint"))));
  }

  static Message resting(Words words, String person, List<Rest> resting) {
    var blocks = new ArrayList<LayoutBlock>();
    for (int i = 0; i < resting.size(); i++) {
      var rest = resting.get(i);
      blocks.add(Kit.section(line(words, rest), takeUp(words, rest, ":" + i)));
    }
    blocks.add(Kit.actions(Kit.button(words.say("desk.pausePerson.another"), ANOTHER, person)));
    return new Message(line(words, resting.get(0)), blocks);
  }

  private static String line(Words words, Rest rest) {
    return words.mrkdwnOneOf(
        "desk.pausePerson.line",
        rest.scope() == Scope.PERSON ? "PERSON" : "MENTORSHIP",
        "people",
        Said.people(words, rest.people()),
        "from",
        words.date(rest.from()),
        "until",
        words.date(rest.until()),
        "by",
        Mrkdwn.person(rest.by()));
  }

  private static ButtonElement takeUp(Words words, Rest rest, String suffix) {
    return Kit.button(words.say("desk.pause.takeUp"), TAKE_UP + suffix, rest.pause());
  }
}
