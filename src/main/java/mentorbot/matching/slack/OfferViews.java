package mentorbot.matching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.matching.Offers.Offer;
import mentorbot.matching.Proposal;
import mentorbot.matching.ProposalOutcome;
import mentorbot.matching.ProposedNotice.Proposed;
import mentorbot.matching.Wish;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** Offering, nominating, registering: the pages, the message to the person asked, the answers. */
final class OfferViews {
  static final String OFFER = "matching.offer";
  static final String NOMINATE = "matching.nominate";
  static final String REGISTER = "matching.register";
  static final String REGISTER_EACH = "matching.registerEach";
  static final String YES = "matching.yes";
  static final String NO = "matching.no";
  static final String AREAS = "areas";
  static final String AREA = "area";
  static final String PLACES = "places";
  static final String PERSON = "person";
  static final String ROLE = "role";
  static final String I_MENTOR = "mentor";
  private static final int MOST_AREAS = 10;

  private OfferViews() {}

  static View offer(Words words, Names names, Offer offer) {
    var matching = names.programme().matching();
    var places = new ArrayList<OptionObject>();
    for (int number = 1; number <= matching.mostMentorPlaces(); number++) {
      places.add(Kit.option(words.say("matching.offer.places", "places", number), "" + number));
    }
    int now = offer.places() > 0 ? offer.places() : matching.mentorPlaces();
    return Kit.modal(
        OFFER,
        words.say("matching.offer.title"),
        words.say("matching.offer.submit"),
        words.say("matching.close"),
        "",
        List.of(
            Inputs.required(
                AREAS,
                words.say("matching.offer.areas"),
                Inputs.selectMany(
                    names.areaOptions(),
                    offer.areas().stream().limit(MOST_AREAS).toList(),
                    words.say("matching.look.choose"),
                    MOST_AREAS)),
            Inputs.required(
                PLACES,
                words.say("matching.offer.howMany"),
                Inputs.select(places, "" + now, words.say("matching.look.choose"))),
            Kit.context(words.mrkdwn("matching.offer.seen", "taken", offer.taken()))));
  }

  static View nominate(Words words) {
    return Kit.modal(
        NOMINATE,
        words.say("matching.nominate.title"),
        words.say("matching.nominate.submit"),
        words.say("matching.close"),
        "",
        List.of(
            Inputs.required(PERSON, words.say("matching.nominate.person"), somebody(words)),
            Kit.context(words.mrkdwn("matching.nominate.seen"))));
  }

  private static UsersSelectElement somebody(Words words) {
    return Inputs.person(null, words.say("matching.choosePerson"));
  }

  static View register(Words words, Names names, String person) {
    var text = words.mrkdwn("matching.register.text", "person", Mrkdwn.person(person));
    return register(words, names, person, Kit.section(text));
  }

  /** For somebody who has not said with whom. */
  static View register(Words words, Names names) {
    var other = Inputs.required(PERSON, words.say("matching.register.person"), somebody(words));
    return register(words, names, "", other);
  }

  private static View register(Words words, Names names, String person, LayoutBlock about) {
    var roles =
        List.of(
            Kit.option(words.say("matching.register.iMentor"), I_MENTOR),
            Kit.option(words.say("matching.register.theyMentor"), "mentee"),
            Kit.option(words.say("matching.register.peers"), Form.PEER.name()),
            Kit.option(words.say("matching.register.each"), Form.COMPLEMENTARY.name()));
    return Kit.modal(
        REGISTER,
        words.say("matching.register.title"),
        words.say("matching.register.submit"),
        words.say("matching.close"),
        person,
        List.of(
            about,
            Inputs.required(ROLE, words.say("matching.register.role"), Inputs.radios(roles, null)),
            Inputs.optional(
                AREA,
                words.say("matching.register.area"),
                Inputs.select(names.areaOptions(), null, words.say("matching.look.choose"))),
            Forms.withMentor(words)));
  }

  /** The second page of those who help each other in one area each. */
  static View registerEach(Words words, Names names, String person, String area) {
    return Kit.modal(
        REGISTER_EACH,
        words.say("matching.register.title"),
        words.say("matching.register.submit"),
        words.say("matching.close"),
        person,
        List.of(
            Kit.section(
                words.mrkdwn("matching.register.eachText", "person", Mrkdwn.person(person))),
            Inputs.required(
                AREA,
                words.say("matching.register.takes"),
                Inputs.select(names.areaOptions(), area, words.say("matching.look.choose"))),
            Forms.gives(words, names, Wish.ONE_TO_ONE)));
  }

  static Message proposed(Words words, Names names, Proposed data) {
    var proposer = Mrkdwn.person(data.proposer());
    var kind = data.kind().name();
    if (data.state() != Proposal.State.OPEN) {
      return Message.of(
          words.mrkdwnOneOf("matching.proposal.state", data.state().name(), "proposer", proposer));
    }
    var role = data.proposerMentors() ? "mentor" : "mentee";
    boolean onALevel = data.wish().form().onALevel();
    var text =
        onALevel
            ? words.mrkdwnOneOf(
                "matching.proposed.on", data.wish().form().name(), "proposer", proposer)
            : words.mrkdwnOneOf("matching.proposed", kind, "proposer", proposer, "role", role);
    var area =
        names
            .area(data.area().orElse(null))
            .map(name -> "\n" + words.mrkdwn("matching.asked.areas", "areas", name))
            .orElse("");
    var form = Forms.line(words, names, data.wish()).map(line -> "\n" + line).orElse("");
    return Message.of(
        text,
        Kit.section(text + form + area),
        Kit.actions(
            Kit.primary(words.sayOneOf("matching.proposal.yes", kind), YES, data.proposal()),
            Kit.button(words.say("matching.proposal.no"), NO, data.proposal())),
        Kit.context(words.mrkdwnOneOf("matching.proposal.seen", kind)));
  }

  static Message outcome(Words words, ProposalOutcome outcome) {
    if (outcome instanceof ProposalOutcome.Proposed made) {
      return Message.of(
          words.mrkdwnOneOf(
              "matching.proposedTo", made.kind().name(), "person", Mrkdwn.person(made.asked())));
    }
    if (outcome instanceof ProposalOutcome.Offered offered) {
      return Message.of(words.mrkdwn("matching.offer.done", "places", offered.places()));
    }
    if (outcome instanceof ProposalOutcome.Paired paired) {
      return Message.of(
          words.mrkdwnOneOf(
              "matching.answered", "ACCEPTED", "mentee", Mrkdwn.person(paired.other())));
    }
    if (outcome instanceof ProposalOutcome.Willing willing) {
      return willing.enrolled()
          ? RequestViews.withButton(
              words, words.mrkdwn("matching.willing.offer"), "offer", "/mentor offer")
          : RequestViews.withButton(
              words, words.mrkdwn("matching.willing.enrol"), "enrol", "/mentor enrol");
    }
    if (outcome instanceof ProposalOutcome.Declined declined) {
      return Message.of(
          words.mrkdwnOneOf(
              "matching.declined",
              declined.kind().name(),
              "proposer",
              Mrkdwn.person(declined.proposer())));
    }
    if (outcome instanceof ProposalOutcome.NotEnrolled) {
      return RequestViews.withButton(
          words, words.mrkdwn("matching.notEnrolled"), "enrol", "/mentor enrol");
    }
    return Message.of(refusal(words, outcome));
  }

  private static String refusal(Words words, ProposalOutcome outcome) {
    if (outcome instanceof ProposalOutcome.PersonNotEnrolled person) {
      return words.mrkdwn("matching.personNotIn", "person", Mrkdwn.person(person.person()));
    }
    if (outcome instanceof ProposalOutcome.AlreadyProposed person) {
      return words.mrkdwn("matching.alreadyAsked", "person", Mrkdwn.person(person.person()));
    }
    if (outcome instanceof ProposalOutcome.AlreadyPaired person) {
      return words.mrkdwn("matching.alreadyPaired", "person", Mrkdwn.person(person.person()));
    }
    if (outcome instanceof ProposalOutcome.AlreadyMentor person) {
      return words.mrkdwn("matching.alreadyMentor", "person", Mrkdwn.person(person.person()));
    }
    if (outcome instanceof ProposalOutcome.Supervisor person) {
      return words.mrkdwn("matching.supervisor", "person", Mrkdwn.person(person.person()));
    }
    if (outcome instanceof ProposalOutcome.MentorFull full) {
      return words.mrkdwn(
          "matching.mentorFull", "person", Mrkdwn.person(full.mentor()), "most", full.most());
    }
    if (outcome instanceof ProposalOutcome.MenteeFull full) {
      return words.mrkdwn(
          "matching.menteeFull", "person", Mrkdwn.person(full.mentee()), "most", full.most());
    }
    if (outcome instanceof ProposalOutcome.Unavailable person) {
      return words.mrkdwn("matching.unavailable", "person", Mrkdwn.person(person.person()));
    }
    if (outcome instanceof ProposalOutcome.TooManyWaiting many) {
      return words.mrkdwn("matching.tooManyProposals", "most", many.most());
    }
    if (outcome instanceof ProposalOutcome.NoAreas) {
      return words.mrkdwn("matching.offer.noAreas");
    }
    if (outcome instanceof ProposalOutcome.Yourself) {
      return words.mrkdwn("matching.yourself");
    }
    return outcome instanceof ProposalOutcome.Over
        ? words.mrkdwn("matching.proposal.over")
        : words.mrkdwn("slack.gone");
  }
}
