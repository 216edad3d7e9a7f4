package mentorbot.matching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.matching.RequestList.Waiting;
import mentorbot.matching.RequestOutcome;
import mentorbot.matching.Suggestions.Prefill;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The first page of a request, what came of it, and requests that wait. */
final class RequestViews {
  static final String LOOK = "matching.look";
  static final String DIRECT = "matching.direct";
  static final String ASK = "matching.ask";
  static final String WITHDRAW = "matching.withdraw";
  static final String AREAS = "areas";
  static final String CHANGE = "change";
  static final String LEARNS = "learns";
  static final String COMPLEMENT = "complement";
  static final String PURPOSE = "purpose";
  static final int PURPOSE_LENGTH = 600;
  private static final int MOST = 5;
  private static final String DIFFERENT = "yes";

  private RequestViews() {}

  /** With a person, that person is asked at once; without, people are suggested next. */
  static View look(Words words, Names names, Prefill prefill, @Nullable String person) {
    var filled = new Looked(prefill.areas(), "", prefill.learnsBy(), false);
    return look(words, names, filled, person, "");
  }

  /** As it was filled in before, to be changed. */
  static View lookAgain(Words words, Names names, Looked looked) {
    return look(words, names, looked, null, "");
  }

  /** The same of somebody who asks one person; what was typed stays. */
  static View lookAgain(Words words, Names names, Looked looked, String person, String purpose) {
    return look(words, names, looked, person, purpose);
  }

  private static View look(
      Words words, Names names, Looked filled, @Nullable String person, String purpose) {
    var profile = names.programme().profile();
    var blocks = new ArrayList<LayoutBlock>();
    if (person != null) {
      blocks.add(
          Kit.section(words.mrkdwn("matching.look.direct", "person", Mrkdwn.person(person))));
    }
    blocks.add(
        Inputs.required(
            AREAS,
            words.say("matching.look.areas"),
            Inputs.selectMany(
                names.areaOptions(),
                filled.areas().stream().limit(MOST).toList(),
                words.say("matching.look.choose"),
                MOST)));
    blocks.add(
        Inputs.optional(
            CHANGE,
            words.say("matching.look.change"),
            Inputs.select(
                Names.options(profile.changes()),
                filled.changeId().orElse(null),
                words.say("matching.look.choose"))));
    blocks.add(Forms.choice(words, filled.wish()));
    if (filled.wish().form() == Form.COMPLEMENTARY) {
      blocks.add(Forms.gives(words, names, filled.wish()));
    }
    if (person != null) {
      blocks.add(purpose(words, purpose));
      return Kit.modal(
          DIRECT,
          words.say("matching.look.title"),
          words.say("matching.ask.submit"),
          words.say("matching.close"),
          person,
          blocks);
    }
    blocks.add(
        Inputs.optional(
            LEARNS,
            words.say("matching.look.learns"),
            Inputs.selectMany(
                Names.options(profile.learnStyles()),
                filled.learns().stream().limit(MOST).toList(),
                words.say("matching.look.choose"),
                MOST)));
    blocks.add(
        Inputs.optional(
            COMPLEMENT,
            words.say("matching.look.complement"),
            Inputs.checkboxes(
                List.of(Kit.option(words.say("matching.look.different"), DIFFERENT)),
                filled.complement() ? List.of(DIFFERENT) : List.of())));
    blocks.add(Kit.context(words.mrkdwn("matching.look.seen")));
    return Kit.modal(
        LOOK,
        words.say("matching.look.title"),
        words.say("matching.look.submit"),
        words.say("matching.close"),
        "",
        blocks);
  }

  static LayoutBlock purpose(Words words) {
    return purpose(words, "");
  }

  private static LayoutBlock purpose(Words words, String typed) {
    return Inputs.hinted(
        Inputs.optional(
            PURPOSE, words.say("matching.ask.purpose"), Inputs.paragraph(typed, PURPOSE_LENGTH)),
        words.say("matching.ask.purposeHint", "noPatients", words.say("slack.noPatients")));
  }

  static Message outcome(Words words, RequestOutcome outcome) {
    if (outcome instanceof RequestOutcome.Requested made) {
      return Message.of(
          words.mrkdwn(
              "matching.requested", "person", Mrkdwn.person(made.asked()), "later", made.later()));
    }
    if (outcome instanceof RequestOutcome.NotEnrolled) {
      return withButton(words, words.mrkdwn("matching.notEnrolled"), "enrol", "/mentor enrol");
    }
    if (outcome instanceof RequestOutcome.Supervisor supervisor) {
      var text = words.mrkdwn("matching.supervisor", "person", Mrkdwn.person(supervisor.person()));
      return withButton(words, text, "findOthers", "/mentor request");
    }
    if (outcome instanceof RequestOutcome.Unavailable unavailable) {
      var text =
          words.mrkdwn("matching.unavailable", "person", Mrkdwn.person(unavailable.person()));
      return withButton(words, text, "findOthers", "/mentor request");
    }
    if (outcome instanceof RequestOutcome.NoCommonGround none) {
      var text = words.mrkdwn("matching.noGround", "person", Mrkdwn.person(none.person()));
      return withButton(words, text, "findOthers", "/mentor request");
    }
    return Message.of(refusal(words, outcome));
  }

  private static String refusal(Words words, RequestOutcome outcome) {
    if (outcome instanceof RequestOutcome.TooManyWaiting many) {
      return words.mrkdwn("matching.tooMany", "most", many.most());
    }
    if (outcome instanceof RequestOutcome.NoRoom room) {
      return words.mrkdwn("matching.noRoom", "most", room.most());
    }
    if (outcome instanceof RequestOutcome.AlreadyAsked asked) {
      return words.mrkdwn("matching.alreadyAsked", "person", Mrkdwn.person(asked.person()));
    }
    if (outcome instanceof RequestOutcome.AlreadyPaired paired) {
      return words.mrkdwn("matching.alreadyPaired", "person", Mrkdwn.person(paired.person()));
    }
    if (outcome instanceof RequestOutcome.PersonNotEnrolled person) {
      return words.mrkdwn("matching.personNotIn", "person", Mrkdwn.person(person.person()));
    }
    if (outcome instanceof RequestOutcome.WithCoordinators with) {
      return words.mrkdwn("matching.withCoordinators", "before", with.before());
    }
    if (outcome instanceof RequestOutcome.NoCoordinator) {
      return words.mrkdwn("matching.noCoordinator");
    }
    return outcome instanceof RequestOutcome.Yourself
        ? words.mrkdwn("matching.yourself")
        : words.mrkdwn("matching.nobody");
  }

  static Message withButton(Words words, String text, String label, String command) {
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.button(words.sayOneOf("matching.button", label), Subcommands.RUN, command)));
  }

  static List<LayoutBlock> waiting(Words words, Names names, Waiting waiting) {
    var areas = words.list(names.areas(waiting.areas()));
    var text =
        waiting
            .asked()
            .map(
                asked ->
                    words.mrkdwn(
                        "matching.waiting.asked",
                        "areas",
                        areas,
                        "person",
                        Mrkdwn.person(asked),
                        "until",
                        until(words, waiting.until()),
                        "later",
                        waiting.later()))
            .orElseGet(() -> words.mrkdwn("matching.waiting.nobody", "areas", areas));
    var confirm =
        Kit.confirm(
            words.say("matching.withdraw.title"),
            words.say("matching.withdraw.text"),
            words.say("matching.withdraw.yes"),
            words.say("matching.withdraw.no"));
    return List.of(
        Kit.section(text),
        Kit.actions(
            Kit.danger(words.say("matching.withdraw.button"), WITHDRAW, waiting.id(), confirm)));
  }

  static String until(Words words, Optional<ZonedDateTime> until) {
    return until.map(at -> words.dateTime(at.toInstant(), at.getZone())).orElse("");
  }
}
