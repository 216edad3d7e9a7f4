package mentorbot.desk.slack;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import mentorbot.config.Clause;
import mentorbot.desk.Desk;
import mentorbot.desk.DeskEntry;
import mentorbot.desk.DeskItem.Kind;
import mentorbot.desk.Look;
import mentorbot.mentorships.DualRoles;
import mentorbot.mentorships.DualRoles.ProposeOutcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;
import mentorbot.texts.Words;

/**
 * Proposing to allow a pair of which one reports to the other: the coordinator names somebody
 * independent and sees what both are asked to acknowledge (R25).
 */
final class OverrideHandlers {
  static final String CALLBACK = "desk.overridden";
  static final String PAIR_CALLBACK = "desk.override-pair";
  static final String PAIR = "pair";
  static final String CONTACT = "contact";

  private final Desk desk;
  private final DualRoles dualRoles;
  private final Clause acknowledgement;

  OverrideHandlers(Desk desk, DualRoles dualRoles, Clause acknowledgement) {
    this.desk = desk;
    this.dualRoles = dualRoles;
    this.acknowledgement = acknowledgement;
  }

  void register(Routes routes) {
    routes.family(DeskRoutes.COMMAND).on("override", this::command, "allow");
    routes.action(DeskViews.OVERRIDE, this::open);
    routes.submission(PAIR_CALLBACK, this::choose);
    routes.submission(CALLBACK, this::propose);
  }

  private Reply command(CommandCall call) {
    var caller = call.caller();
    if (!desk.isCoordinator(caller.team(), caller.user())) {
      return Said.refusal(caller, desk);
    }
    var pair = Mentions.in(call.text());
    return pair.size() == 2
        ? Reply.open(view(caller.words(), pair, acknowledgement))
        : Reply.open(pairView(caller.words(), pair));
  }

  static View pairView(Words words, List<String> named) {
    return Kit.modal(
        PAIR_CALLBACK,
        words.say("desk.override.title"),
        words.say("desk.override.next"),
        words.say("desk.cancel"),
        "",
        List.of(
            Inputs.hinted(
                Inputs.required(
                    PAIR,
                    words.say("desk.override.pair"),
                    Inputs.people(
                        named.stream().limit(2).toList(), words.say("desk.choosePeople"), 2)),
                words.say("desk.override.pairHint"))));
  }

  private Reply choose(SubmissionCall call) {
    var caller = call.caller();
    if (!desk.isCoordinator(caller.team(), caller.user())) {
      return Said.refusal(caller, desk);
    }
    var pair = call.form().users(PAIR).stream().distinct().toList();
    return pair.size() == 2
        ? Reply.update(view(caller.words(), pair, acknowledgement))
        : Reply.error(PAIR, caller.say("desk.override.pairMissing"));
  }

  private Reply open(ActionCall call) {
    var caller = call.caller();
    var look = desk.item(caller.team(), caller.user(), call.value());
    if (look instanceof Look.NotCoordinator<?> refused) {
      return Said.refusal(caller, refused);
    }
    var entry =
        ((Look.Seen<Optional<DeskEntry>>) look)
            .value()
            .filter(found -> found.item().kind() == Kind.DUAL_ROLE);
    if (entry.isEmpty()) {
      return Reply.tell(Said.gone(caller.words()));
    }
    return entry.get().party()
        ? Reply.tell(Said.otherCoordinator(caller.words(), entry.get().others()))
        : Reply.open(view(caller.words(), entry.get().item().people(), acknowledgement));
  }

  static View view(Words words, List<String> pair, Clause acknowledgement) {
    return Kit.modal(
        CALLBACK,
        words.say("desk.override.title"),
        words.say("desk.override.submit"),
        words.say("desk.cancel"),
        String.join(":", pair),
        List.of(
            Kit.section(words.mrkdwn("desk.override.intro", "pair", Said.people(words, pair))),
            Kit.section(
                words.mrkdwn("desk.override.wording", "wording", acknowledgement.wording())),
            Inputs.hinted(
                Inputs.required(
                    CONTACT,
                    words.say("desk.override.contact"),
                    Inputs.person(null, words.say("desk.choosePerson"))),
                words.say("desk.override.contactHint")),
            Kit.context(words.mrkdwn("desk.override.who"))));
  }

  private Reply propose(SubmissionCall call) {
    var caller = call.caller();
    var contact = call.form().user(CONTACT);
    var pair = Mentions.in("<@" + call.metadata().replace(":", "><@") + ">");
    if (!desk.isCoordinator(caller.team(), caller.user())) {
      return Said.refusal(caller, desk);
    }
    if (pair.size() != 2) {
      return Reply.tell(Said.gone(caller.words()));
    }
    if (contact.isEmpty()) {
      return Reply.error(CONTACT, caller.say("desk.missing"));
    }
    var outcome = dualRoles.propose(caller.actor(), pair.get(0), pair.get(1), contact.get());
    if (outcome instanceof ProposeOutcome.NotCoordinator) {
      return Said.refusal(caller, desk);
    }
    return outcome instanceof ProposeOutcome.ContactNotIndependent
        ? Reply.error(CONTACT, caller.say("desk.override.notIndependent"))
        : Reply.tell(
            Said.withDesk(
                caller.words(),
                told(caller.words(), outcome, pair, contact.get(), others(caller, pair))));
  }

  private List<String> others(Caller caller, List<String> pair) {
    return desk.coordinators(caller.team()).stream()
        .filter(coordinator -> !pair.contains(coordinator))
        .toList();
  }

  static String told(
      Words words, ProposeOutcome outcome, List<String> pair, String contact, List<String> others) {
    var people = Said.people(words, pair);
    if (outcome instanceof ProposeOutcome.Proposed) {
      return words.mrkdwn(
          "desk.override.proposed", "pair", people, "contact", Mrkdwn.person(contact));
    }
    if (outcome instanceof ProposeOutcome.Yourself) {
      return words.mrkdwn("desk.override.yourself") + " " + Said.otherCoordinator(words, others);
    }
    if (outcome instanceof ProposeOutcome.NotNeeded) {
      return words.mrkdwn("desk.override.notNeeded", "pair", people);
    }
    return words.mrkdwn("desk.override.already", "pair", people);
  }
}
