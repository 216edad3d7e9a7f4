package mentorbot.desk.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.desk.Desk;
import mentorbot.desk.Look;
import mentorbot.desk.PeopleList;
import mentorbot.desk.PersonCard;
import mentorbot.people.ReportingLines;
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
import org.jspecify.annotations.Nullable;

/** Saying who supervises somebody, so that a supervisor does not become a mentor (R25). */
final class SupervisorHandlers {
  static final String CALLBACK = "desk.supervised";
  static final String SUPERVISOR = "supervisor";

  private final Desk desk;
  private final PeopleList people;
  private final ReportingLines lines;

  SupervisorHandlers(Desk desk, PeopleList people, ReportingLines lines) {
    this.desk = desk;
    this.people = people;
    this.lines = lines;
  }

  void register(Routes routes) {
    routes.action(PeopleViews.SUPERVISOR, this::open);
    routes.submission(CALLBACK, this::declare);
  }

  private Reply open(ActionCall call) {
    var caller = call.caller();
    var person = Mentions.in("<@" + call.value() + ">").stream().findFirst();
    return card(
        caller,
        person.orElse(caller.user()),
        card ->
            card.party() || person.isEmpty()
                ? Reply.tell(Said.otherCoordinator(caller.words(), card.others()))
                : Reply.open(view(caller.words(), person.get(), card.supervisor().orElse(null))));
  }

  static View view(Words words, String person, @Nullable String supervisor) {
    return Kit.modal(
        CALLBACK,
        words.say("desk.supervisor.title"),
        words.say("desk.supervisor.submit"),
        words.say("desk.cancel"),
        person,
        List.of(
            Kit.section(words.mrkdwn("desk.supervisor.intro", "person", Mrkdwn.person(person))),
            Inputs.hinted(
                Inputs.optional(
                    SUPERVISOR,
                    words.say("desk.supervisor.who"),
                    Inputs.person(supervisor, words.say("desk.choosePerson"))),
                words.say("desk.supervisor.whoHint")),
            Kit.context(words.mrkdwn("desk.supervisor.kept"))));
  }

  private Reply declare(SubmissionCall call) {
    var caller = call.caller();
    var person = Mentions.in("<@" + call.metadata() + ">").stream().findFirst();
    if (person.isEmpty()) {
      return card(caller, caller.user(), card -> Reply.tell(Said.gone(caller.words())));
    }
    var supervisor = call.form().user(SUPERVISOR);
    var outcome = lines.declare(caller.actor(), person.get(), supervisor.orElse(null));
    if (outcome instanceof ReportingLines.Outcome.SamePerson) {
      return Reply.error(SUPERVISOR, caller.say("desk.supervisor.same"));
    }
    return card(
        caller,
        person.get(),
        card ->
            Reply.tell(
                above(
                    told(caller.words(), outcome, card.others()),
                    PeopleViews.card(caller.words(), card))));
  }

  static String told(Words words, ReportingLines.Outcome outcome, List<String> others) {
    if (outcome instanceof ReportingLines.Outcome.Declared declared) {
      return declared
          .supervisor()
          .map(
              supervisor ->
                  words.mrkdwn(
                      "desk.supervisor.done",
                      "person",
                      Mrkdwn.person(declared.person()),
                      "supervisor",
                      Mrkdwn.person(supervisor)))
          .orElseGet(
              () ->
                  words.mrkdwn("desk.supervisor.none", "person", Mrkdwn.person(declared.person())));
    }
    return outcome instanceof ReportingLines.Outcome.SamePerson
        ? words.mrkdwn("desk.supervisor.same")
        : Said.otherCoordinator(words, others);
  }

  private static Message above(String told, Message card) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(told));
    blocks.addAll(card.blocks());
    return new Message(told, blocks);
  }

  private interface Seen {
    Reply answer(PersonCard card);
  }

  private Reply card(Caller caller, String person, Seen seen) {
    var look = people.card(caller.team(), caller.user(), person);
    return look instanceof Look.Seen<PersonCard> found
        ? seen.answer(found.value())
        : Reply.tell(Said.notCoordinator(caller.words(), desk.coordinators(caller.team())));
  }
}
