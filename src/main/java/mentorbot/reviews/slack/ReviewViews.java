package mentorbot.reviews.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.reviews.ReviewCard;
import mentorbot.reviews.ReviewCard.Stage;
import mentorbot.reviews.Reviewing.Written;
import mentorbot.reviews.Said;
import mentorbot.slack.Calling;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** A party's own part in a review, in each of its stages, and the page for their note. */
final class ReviewViews {
  static final String TEXT = "note";
  private static final int LONGEST = 1_500;
  private static final String MEET = Subcommands.RUN + ":meet";

  private ReviewViews() {}

  static Markup people(Words words, ReviewCard card) {
    return Calling.in(words, card.name(), card.others());
  }

  /** How it stands for its reader. */
  static Message card(ReviewCard card, Words words) {
    return card.open() ? open(card, words) : over(card, words);
  }

  /**
   * As it was asked, edited since. What came of it is told once, in a message of its own: nobody
   * finds the same line three times.
   */
  static Message asked(ReviewCard card, Words words) {
    boolean told = card.stage() == Stage.CONTINUE || card.stage() == Stage.TALK;
    return told
        ? over(words.mrkdwn("reviews.past.asked", "people", people(words, card)), card, words)
        : card(card, words);
  }

  /** The same on a page of its own. */
  static View modal(Message message, Words words) {
    return Kit.modal(
        ReviewIds.READ,
        words.say("reviews.title"),
        null,
        words.say("reviews.button.close"),
        "",
        message.blocks());
  }

  static String question(ReviewCard card, Words words) {
    return words.mrkdwn(
        "reviews.question",
        "people",
        people(words, card),
        "first",
        card.first(),
        "count",
        card.others().size());
  }

  /** Asked once more, in fewer words. */
  static Message reminder(ReviewCard card, Words words) {
    if (!card.open()) {
      var over = words.mrkdwn("reviews.past.again", "people", people(words, card));
      return Message.of(over);
    }
    if (card.said().isPresent()) {
      return card(card, words);
    }
    var lead = words.mrkdwn("reviews.again", "people", people(words, card));
    return Message.of(
        lead,
        Kit.section(lead),
        Kit.context(whoSees(card, words)),
        Kit.actions(answers(card, words)));
  }

  private static Message open(ReviewCard card, Words words) {
    var lead =
        card.said()
            .map(
                said ->
                    words.mrkdwn(
                        "reviews.said",
                        "people",
                        people(words, card),
                        "said",
                        words.sayOneOf("reviews.say", said.name())))
            .orElseGet(() -> question(card, words));
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(lead));
    blocks.add(Kit.context(whoSees(card, words)));
    blocks.add(Kit.actions(answers(card, words)));
    if (card.said().filter(Said.END::equals).isPresent()) {
      blocks.add(Kit.section(words.mrkdwn("reviews.endNow"), end(words)));
    }
    blocks.add(confidentiality(card, words));
    return new Message(lead, blocks);
  }

  private static String whoSees(ReviewCard card, Words words) {
    var until = words.dateTime(card.closesAt(), card.zone());
    int count = card.others().size();
    return card.said().isPresent()
        ? words.mrkdwn("reviews.saidSees", "until", until, "count", count)
        : words.mrkdwn("reviews.whoSees", "until", until, "count", count);
  }

  /** What was said already is not offered again. */
  private static List<ButtonElement> answers(ReviewCard card, Words words) {
    var buttons = new ArrayList<ButtonElement>();
    Stream.of(Said.values())
        .filter(said -> card.said().filter(said::equals).isEmpty())
        .forEach(
            said ->
                buttons.add(
                    Kit.button(
                        words.sayOneOf("reviews.say", said.name()),
                        ReviewIds.SAY + ":" + said.name(),
                        ReviewIds.value(card.id(), said))));
    buttons.add(note(card, words));
    return buttons;
  }

  private static ButtonElement note(ReviewCard card, Words words) {
    return Kit.button(
        card.hasNote() ? words.say("reviews.button.myNote") : words.say("reviews.button.note"),
        ReviewIds.NOTE,
        card.id());
  }

  private static LayoutBlock confidentiality(ReviewCard card, Words words) {
    return card.affirmedOn()
        .map(day -> Kit.context(words.mrkdwn("reviews.affirmed", "day", words.date(day))))
        .orElseGet(
            () ->
                Kit.section(
                    words.mrkdwn("reviews.affirm", "count", card.others().size()),
                    Kit.button(words.say("reviews.button.affirm"), ReviewIds.AFFIRM, card.id())));
  }

  private static Message over(ReviewCard card, Words words) {
    return over(line(card, words), card, words);
  }

  private static Message over(String text, ReviewCard card, Words words) {
    return card.hasNote()
        ? Message.of(text, Kit.section(text), Kit.actions(note(card, words)))
        : Message.of(text, Kit.section(text));
  }

  /** One line, the same for every party. */
  static String line(ReviewCard card, Words words) {
    return words.mrkdwnOneOf(
        "reviews.stage",
        card.stage().name(),
        "people",
        people(words, card),
        "count",
        card.others().size());
  }

  /** What came of it, with the same ways on for every party, whatever each of them said. */
  static Message result(ReviewCard card, Words words) {
    var lead = line(card, words);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(lead));
    blocks.add(
        Kit.section(
            words.mrkdwnOneOf(
                "reviews.after", card.stage().name(), "count", card.others().size())));
    card.lastDay()
        .ifPresent(
            day ->
                blocks.add(
                    Kit.context(
                        words.mrkdwn(
                            "reviews.lastDay",
                            "day",
                            words.date(day),
                            "count",
                            card.others().size()))));
    var buttons = new ArrayList<ButtonElement>();
    buttons.add(agreement(card, words));
    if (card.stage() == Stage.TALK) {
      buttons.add(0, Kit.primary(words.say("reviews.button.meet"), MEET, meet(card)));
      buttons.add(end(words));
    }
    blocks.add(Kit.actions(buttons));
    return new Message(lead, blocks);
  }

  private static String meet(ReviewCard card) {
    return card.others().size() == 1
        ? "/mentor meet " + Mrkdwn.person(card.others().get(0))
        : "/mentor meet";
  }

  /** To read, and from there to change: with whom, where it is one. */
  private static ButtonElement agreement(ReviewCard card, Words words) {
    var with = card.others().size() == 1 ? " " + Mrkdwn.person(card.others().get(0)) : "";
    return Kit.button(
        words.say("reviews.button.agreement"),
        Subcommands.RUN + ":agreement",
        "/mentor agreement" + with);
  }

  static ButtonElement end(Words words) {
    return Kit.button(words.say("reviews.button.end"), Subcommands.RUN + ":end", "/mentor end");
  }

  static View notePage(Written written, Words words) {
    var card = written.card();
    return Kit.modal(
        ReviewIds.NOTE,
        words.say("reviews.note.title"),
        words.say("reviews.note.save"),
        words.say("reviews.button.close"),
        card.id(),
        List.of(
            Kit.section(words.mrkdwn("reviews.note.about", "people", people(words, card))),
            Inputs.hinted(
                Inputs.optional(
                    TEXT,
                    words.say("reviews.note.text"),
                    Inputs.paragraph(written.note(), LONGEST)),
                words.say("reviews.note.hint") + " " + words.say("slack.noPatients"))));
  }
}
