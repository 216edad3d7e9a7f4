package mentorbot.mentorships.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import mentorbot.mentorships.MyPauses.Choice;
import mentorbot.mentorships.MyPauses.Mine;
import mentorbot.mentorships.MyPauses.Offer;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.Pausing.Outcome;
import mentorbot.mentorships.RelationshipCard;
import mentorbot.slack.Calling;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** Pausing: the page, what came of it, and what the others are told. */
final class PauseViews {
  static final String PAUSE = "mentorships.pause";
  static final String TAKE_UP = "mentorships.takeUp";
  static final String WHAT = "what";
  static final String FROM = "from";
  static final String UNTIL = "until";
  static final String EVERYTHING = "everything";
  private static final int USUAL_DAYS = 14;
  private static final int MOST = 20;

  private PauseViews() {}

  /** On a relationship's card. */
  static ButtonElement button(Words words, RelationshipCard card) {
    return card.rest()
        .flatMap(RelationshipCard.Rest::mine)
        .map(pause -> takeUp(words, pause))
        .orElseGet(() -> Kit.button(words.say("mentorships.pause.button"), PAUSE, card.id()));
  }

  static ButtonElement takeUp(Words words, String pause) {
    return Kit.button(words.say("mentorships.pause.takeUp"), TAKE_UP, pause);
  }

  /** {@code only} is the one relationship it is opened for; "" to choose. */
  static View page(Words words, Offer offer, String only) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(words.mrkdwn("mentorships.pause.text")));
    if (offer.relationships().stream().anyMatch(Choice::group)) {
      blocks.add(Kit.section(words.mrkdwn("mentorships.pause.textGroup")));
    }
    var options = options(words, offer);
    var chosen = options.stream().filter(o -> o.getValue().equals(only)).findFirst();
    blocks.add(
        Inputs.required(
            WHAT,
            words.say("mentorships.pause.what"),
            Inputs.select(
                options,
                chosen.orElse(options.get(0)).getValue(),
                words.say("mentorships.pause.what"))));
    blocks.add(
        Inputs.hinted(
            Inputs.required(
                UNTIL,
                words.say("mentorships.pause.until"),
                Inputs.date(offer.today().plusDays(USUAL_DAYS))),
            words.say("mentorships.pause.untilHint")));
    blocks.add(
        Inputs.hinted(
            Inputs.optional(FROM, words.say("mentorships.pause.from"), Inputs.date(null)),
            words.say("mentorships.pause.fromHint")));
    return Kit.modal(
        PAUSE,
        words.say("mentorships.pause.title"),
        words.say("mentorships.pause.submit"),
        words.say("mentorships.pause.back"),
        "",
        blocks);
  }

  private static List<OptionObject> options(Words words, Offer offer) {
    var options = new ArrayList<OptionObject>();
    options.add(Kit.option(words.say("mentorships.pause.everything"), EVERYTHING));
    for (var choice :
        offer.relationships().subList(0, Math.min(MOST, offer.relationships().size()))) {
      options.add(
          Kit.option(
              choice.group()
                  ? words.say("mentorships.pause.withGroup", "others", names(words, choice))
                  : words.say("mentorships.pause.with", "others", names(words, choice)),
              choice.mentorship()));
    }
    return options;
  }

  private static String names(Words words, Choice choice) {
    return Calling.plain(words, choice.name(), choice.names());
  }

  /** What rests by one's own wish, each with the tap that takes it up. */
  static Message mine(Words words, List<Mine> mine) {
    var blocks = new ArrayList<LayoutBlock>();
    for (var one : mine.subList(0, Math.min(MOST, mine.size()))) {
      blocks.add(
          one.mayEnd()
              ? Kit.section(line(words, one), takeUp(words, one.pause()))
              : Kit.section(line(words, one)));
    }
    if (mine.size() > MOST) {
      blocks.add(
          Kit.context(words.mrkdwn("mentorships.pause.mine.more", "count", mine.size() - MOST)));
    }
    blocks.add(
        Kit.actions(Kit.button(words.say("mentorships.pause.change"), PAUSE + ":change", "")));
    return new Message(line(words, mine.get(0)), blocks);
  }

  /** Until when, and the way back. */
  static LayoutBlock comeBack(Words words, Mine one) {
    return one.mayEnd()
        ? Kit.section(
            line(words, one),
            Kit.labelled(
                Kit.button(words.say("mentorships.pause.comeBack"), TAKE_UP, one.pause()),
                words.sayOneOf("mentorships.pause.comeBackLabel", one.scope().name())))
        : Kit.section(line(words, one));
  }

  static String line(Words words, Mine one) {
    return what(words, one)
        + one.by()
            .map(by -> "\n" + words.mrkdwn("mentorships.pause.by", "person", Mrkdwn.person(by)))
            .orElse("");
  }

  private static String what(Words words, Mine one) {
    return one.scope() == Scope.PERSON
        ? words.mrkdwn(
            "mentorships.pause.mine.everything",
            "from",
            words.date(one.from()),
            "until",
            words.date(one.until()))
        : words.mrkdwn(
            "mentorships.pause.mine.one",
            "others",
            people(words, one.others()),
            "from",
            words.date(one.from()),
            "until",
            words.date(one.until()));
  }

  /** There is nothing to let rest; joining is a tap away. */
  private static Message notIn(Words words) {
    var text = words.mrkdwn("mentorships.pause.notIn");
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.primary(
                words.say("mentorships.pause.enrol"),
                Subcommands.RUN + ":enrol",
                "/mentor enrol")));
  }

  static Message outcome(Words words, Outcome outcome) {
    if (outcome instanceof Outcome.Rests rests) {
      var text = rests(words, rests);
      return Message.of(text, Kit.section(text), Kit.actions(takeUp(words, rests.pause())));
    }
    if (outcome instanceof Outcome.TakenUp up) {
      var text = takenUp(words, up);
      return Message.of(
          text,
          Kit.section(text),
          Kit.actions(
              Kit.button(
                  words.say("mentorships.list.title"), Subcommands.RUN, "/mentor relationships")));
    }
    if (outcome instanceof Outcome.NoDay) {
      return Message.of(words.mrkdwn("mentorships.pause.noDay"));
    }
    if (outcome instanceof Outcome.TooLong) {
      return Message.of(words.mrkdwn("mentorships.pause.tooLong"));
    }
    return outcome instanceof Outcome.NotIn
        ? notIn(words)
        : Message.of(words.mrkdwn("mentorships.pause.gone"));
  }

  private static String rests(Words words, Outcome.Rests rests) {
    var until = words.date(rests.until());
    if (rests.from().isPresent()) {
      return words.mrkdwn(
          "mentorships.pause.planned", "from", words.date(rests.from().get()), "until", until);
    }
    var done =
        rests.others().isEmpty()
            ? words.mrkdwn("mentorships.pause.doneAlone", "until", until)
            : words.mrkdwn(
                "mentorships.pause.done", "others", people(words, rests.others()), "until", until);
    return rests.goOn().isEmpty()
        ? done
        : done
            + "\n"
            + words.mrkdwn("mentorships.pause.groupGoesOn", "others", people(words, rests.goOn()));
  }

  private static String takenUp(Words words, Outcome.TakenUp up) {
    if (up.restsOn().isPresent()) {
      return words.mrkdwn("mentorships.pause.restsOn", "until", words.date(up.restsOn().get()));
    }
    var over =
        up.others().isEmpty()
            ? words.mrkdwn("mentorships.pause.overAlone")
            : words.mrkdwn("mentorships.pause.over", "others", people(words, up.others()));
    return up.goOn().isEmpty()
        ? over
        : over
            + "\n"
            + words.mrkdwn("mentorships.pause.groupWentOn", "others", people(words, up.goOn()));
  }

  private static Markup people(Words words, List<String> people) {
    return words.markupList(people.stream().map(Mrkdwn::person).toList());
  }
}
