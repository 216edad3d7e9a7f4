package mentorbot.mentorships.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mentorbot.config.AreaOption;
import mentorbot.config.Programme;
import mentorbot.mentorships.Page;
import mentorbot.mentorships.Participant.Role;
import mentorbot.mentorships.Phase;
import mentorbot.mentorships.RelationshipCard;
import mentorbot.mentorships.Relationships.EndOutcome;
import mentorbot.mentorships.Task;
import mentorbot.slack.Calling;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** A person's relationships: the list, one of them, and the page that ends one. */
final class RelationshipViews {
  static final String CHAT = "mentorships.chat";
  static final String END = "mentorships.end";
  static final String PAGE = "mentorships.page";
  static final String COURSE = "mentorships.course";
  static final String REASON = "reason";
  static final String NOT_AGAIN = "notAgain";
  static final int REASON_LENGTH = 1_000;

  private RelationshipViews() {}

  static Message list(Words words, Programme programme, Page<RelationshipCard> page) {
    if (page.items().isEmpty()) {
      return none(words);
    }
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(words.say("mentorships.list.title")));
    page.items().forEach(card -> blocks.addAll(card(words, programme, card)));
    var turning = new ArrayList<ButtonElement>();
    if (page.number() > 0) {
      turning.add(
          Kit.button(
              words.say("mentorships.list.newer"), PAGE + ":newer", "" + (page.number() - 1)));
    }
    if (page.more()) {
      turning.add(
          Kit.button(
              words.say("mentorships.list.older"), PAGE + ":older", "" + (page.number() + 1)));
    }
    if (!turning.isEmpty()) {
      blocks.add(Kit.actions(turning));
    }
    return new Message(words.mrkdwn("mentorships.list.title"), blocks);
  }

  private static Message none(Words words) {
    var text = words.mrkdwn("mentorships.list.none");
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.primary(words.say("mentorships.list.find"), Subcommands.RUN, "/mentor request")));
  }

  static List<LayoutBlock> card(Words words, Programme programme, RelationshipCard card) {
    var lines = new StringBuilder(who(words, programme, card));
    lines
        .append('\n')
        .append(
            card.rest()
                .map(r -> words.mrkdwn("mentorships.card.rests", "until", words.date(r.until())))
                .orElseGet(() -> phase(words, card)));
    lines.append('\n').append(task(words, programme, card));
    card.away().forEach(one -> lines.append('\n').append(away(words, one)));
    card.nextDate()
        .ifPresent(
            next -> lines.append('\n').append(words.mrkdwn("mentorships.card.next", "when", next)));
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(lines.toString()));
    if (card.phase() != Phase.ENDED) {
      var buttons = new ArrayList<ButtonElement>();
      buttons.add(Kit.button(words.say("mentorships.card.chat"), CHAT, card.id()));
      if (card.phase() == Phase.ACTIVE && card.agreed()) {
        buttons.add(
            Kit.button(words.say("mentorships.card.meet"), Subcommands.RUN + ":meet", meet(card)));
      }
      if (card.phase() == Phase.ACTIVE && card.role() == Role.MENTOR && card.agreed()) {
        buttons.add(
            Kit.button(
                words.say("mentorships.card.suggest"),
                Subcommands.RUN + ":suggest",
                "/mentor goal suggest"));
      }
      if (card.openToMore()) {
        buttons.add(
            Kit.button(
                words.say("mentorships.card.group"),
                Subcommands.RUN + ":group",
                "/mentor group more"));
      }
      if (card.nameable()) {
        buttons.add(NamingViews.button(words, card));
      }
      buttons.add(PauseViews.button(words, card));
      buttons.add(Kit.button(words.say("mentorships.card.end"), END, card.id()));
      blocks.add(Kit.actions(buttons));
    }
    return blocks;
  }

  /** The same people may be there twice: in what still runs, and in what begins after it. */
  private static String phase(Words words, RelationshipCard card) {
    return card.beginsOn()
        .map(
            day ->
                words.mrkdwn(
                    "mentorships.card.begins",
                    "day",
                    words.date(day),
                    "signed",
                    card.task() == Task.WAIT_FOR_DAY))
        .orElseGet(() -> words.mrkdwnOneOf("mentorships.phase", card.phase().name()));
  }

  private static String away(Words words, RelationshipCard.Away one) {
    return words.mrkdwn(
        "mentorships.card.away",
        "person",
        Mrkdwn.person(one.person()),
        "until",
        words.date(one.until()));
  }

  /** Whom to meet; in a group that is all of them. */
  private static String meet(RelationshipCard card) {
    return "/mentor meet "
        + card.others().stream()
            .map(other -> Mrkdwn.person(other).text())
            .collect(Collectors.joining(" "));
  }

  private static String who(Words words, Programme programme, RelationshipCard card) {
    var area = area(programme, card);
    if (card.isGroup()) {
      return group(words, area.orElse(""), card);
    }
    var line = as(words, card);
    var gives = card.helpsWith().flatMap(programme.profile()::area).map(AreaOption::name);
    return gives.isPresent() && area.isPresent()
        ? line
            + "\n"
            + words.mrkdwn("mentorships.card.each", "theirs", area.get(), "yours", gives.get())
        : area.map(name -> line + " · " + Markup.escape(name)).orElse(line);
  }

  /** What it is about, and who mentors whom. */
  private static String group(Words words, String area, RelationshipCard card) {
    var mentor = card.mentor();
    var all =
        new ArrayList<>(
            card.others().stream()
                .filter(other -> !mentor.equals(Optional.of(other)))
                .map(Mrkdwn::person)
                .toList());
    if (card.role() != Role.MENTOR) {
      all.add(0, new Markup(words.mrkdwn("mentorships.group.you")));
    }
    return words.mrkdwnOneOf(
        "mentorships.group",
        (card.name().isPresent() ? "named." : "plain.") + card.part().name(),
        "group",
        Calling.in(words, card.name(), card.others()),
        "about",
        !area.isEmpty(),
        "area",
        area,
        "mentor",
        mentor.map(Mrkdwn::person).orElse(new Markup("")),
        "others",
        words.markupList(all));
  }

  /** With whom, and as what. */
  static String as(Words words, RelationshipCard card) {
    var others = Calling.in(words, card.name(), card.others());
    return words.mrkdwnOneOf("mentorships.card.as", card.part().name(), "others", others);
  }

  /** The name of what it is about; empty if it is general. */
  static Optional<String> area(Programme programme, RelationshipCard card) {
    return card.area().flatMap(programme.profile()::area).map(AreaOption::name);
  }

  static String task(Words words, Programme programme, RelationshipCard card) {
    return card.task() == Task.TAKE_COURSE
        ? words.mrkdwn("mentorships.task.TAKE_COURSE", "course", course(programme))
        : words.mrkdwnOneOf("mentorships.task", card.task().name(), "count", card.others().size());
  }

  static Markup course(Programme programme) {
    var course = programme.deib();
    return new Markup("<" + course.link() + "|" + Markup.escape(course.name()) + ">");
  }

  static ButtonElement courseButton(Words words, Programme programme) {
    var button = Kit.button(words.say("mentorships.course.open"), COURSE, "course");
    button.setUrl(programme.deib().link());
    return button;
  }

  static View end(Words words, RelationshipCard card) {
    var others = words.markupList(card.others().stream().map(Mrkdwn::person).toList());
    var notAgain = List.of(Kit.option(words.say("mentorships.end.notAgain"), "yes"));
    boolean leaves = card.goesOnWithout();
    var text =
        leaves
            ? words.mrkdwn("mentorships.end.leaveText", "others", others)
            : words.mrkdwn("mentorships.end.text", "others", others);
    return Kit.modal(
        END,
        leaves ? words.say("mentorships.end.leaveTitle") : words.say("mentorships.end.title"),
        leaves ? words.say("mentorships.end.leave") : words.say("mentorships.end.submit"),
        words.say("mentorships.end.back"),
        card.id(),
        List.of(
            Kit.section(text),
            Inputs.hinted(
                Inputs.optional(
                    REASON,
                    words.say("mentorships.end.reason"),
                    Inputs.paragraph(null, REASON_LENGTH)),
                words.say(
                    "mentorships.end.reasonHint", "noPatients", words.say("slack.noPatients"))),
            Inputs.hinted(
                Inputs.optional(
                    NOT_AGAIN,
                    words.say("mentorships.end.private"),
                    Inputs.checkboxes(notAgain, List.of())),
                words.say("mentorships.end.notAgainHint"))));
  }

  static Message ended(Words words, EndOutcome outcome) {
    if (outcome instanceof EndOutcome.Ended ended) {
      var others = words.markupList(ended.others().stream().map(Mrkdwn::person).toList());
      var text = words.mrkdwn("mentorships.end.done", "others", others);
      return Message.of(
          text,
          Kit.section(text),
          Kit.actions(
              Kit.button(
                  words.say("mentorships.end.lookBack"),
                  Subcommands.RUN + ":closing",
                  "/mentor closing"),
              Kit.button(words.say("mentorships.list.find"), Subcommands.RUN, "/mentor request")));
    }
    if (outcome instanceof EndOutcome.Left left) {
      var others = words.markupList(left.others().stream().map(Mrkdwn::person).toList());
      var text = words.mrkdwn("mentorships.end.left", "others", others);
      return Message.of(
          text,
          Kit.section(text),
          Kit.actions(
              Kit.button(
                  words.say("mentorships.end.lookBack"),
                  Subcommands.RUN + ":closing",
                  "/mentor closing")));
    }
    return outcome instanceof EndOutcome.AlreadyEnded
        ? Message.of(words.mrkdwn("mentorships.end.already"))
        : Message.of(words.mrkdwn("slack.gone"));
  }

  static Message chat(Words words, List<String> others, String channel) {
    var people = words.markupList(others.stream().map(Mrkdwn::person).toList());
    return Message.of(
        words.mrkdwn(
            "mentorships.chat.opened",
            "others",
            people,
            "channel",
            new Markup("<#" + channel + ">")));
  }

  static Message chatUnreachable(Words words, List<String> others) {
    var people = words.markupList(others.stream().map(Mrkdwn::person).toList());
    return Message.of(words.mrkdwn("mentorships.chat.unreachable", "others", people));
  }

  static Message chatHello(Words words, List<String> parties) {
    var people = words.markupList(parties.stream().map(Mrkdwn::person).toList());
    return Message.of(words.mrkdwn("mentorships.chat.hello", "people", people));
  }
}
