package mentorbot.meetings.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import mentorbot.meetings.Happened;
import mentorbot.meetings.MeetingCard;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.meetings.MeetingCard.Why;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** A meeting as one of those who are to be at it sees it, in each of its stages. */
final class CardViews {
  static final String PICK = "meetings.pick";
  static final String OTHER = "meetings.other";
  static final String NONE = "meetings.none";
  static final String KEEP = "meetings.keep";
  static final String CANCEL = "meetings.cancel";
  static final String MOVE = "meetings.move";
  static final String AGENDA = "meetings.agenda";
  static final String HAPPENED = "meetings.happened";
  static final String PLAN = "meetings.plan";
  static final String SHOW = "meetings.show";
  static final String END_SERIES = "meetings.endSeries";

  /** The button that opens the conversation of a relationship's parties. */
  private static final String CHAT = "mentorships.chat:meeting";

  /** The button that opens the two questions about the latest conversation of a relationship. */
  private static final String REFLECT = "journal.reflect:meeting";

  /** Before the relationship that they are about. */
  private static final String OF = "of ";

  private CardViews() {}

  static Message message(MeetingCard card, Words words) {
    return switch (card.stage()) {
      case ASKED -> OfferedViews.asked(card, words);
      case WAITING -> OfferedViews.waiting(card, words);
      case NONE_SUITED -> OfferedViews.noneSuited(card, words);
      case STANDS, NOW -> stands(card, words);
      case DID_IT_HAPPEN -> didItHappen(card, words);
      case HELD -> held(card, words);
      case NOT_YET -> notYet(card, words);
      case CANCELLED -> cancelled(card, words);
      case OVER -> over(card, words);
    };
  }

  /** The same with a line of explanation on top. */
  static Message message(MeetingCard card, Words words, String lead) {
    var shown = message(card, words);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(lead));
    blocks.addAll(shown.blocks());
    return new Message(lead + "\n" + shown.text(), blocks);
  }

  static View modal(Message message, Words words) {
    return Kit.modal(
        "meetings.read",
        words.say("meetings.title"),
        null,
        words.say("meetings.close"),
        "",
        message.blocks());
  }

  private static Message stands(MeetingCard card, Words words) {
    var text = said(card, words);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(text));
    blocks.add(Kit.context(WhenWords.details(card, words)));
    if (!card.agenda().isEmpty()) {
      blocks.add(Kit.section(agenda(card, words)));
    }
    var buttons = new ArrayList<ButtonElement>();
    buttons.add(Kit.button(words.say("meetings.agenda"), AGENDA, card.id()));
    buttons.add(Kit.button(words.say("meetings.chat"), CHAT, card.mentorship()));
    buttons.add(Kit.button(words.say("meetings.move"), MOVE, Tap.value(card)));
    if (card.stage() == Stage.STANDS) {
      buttons.add(cancel(card, words));
    }
    blocks.add(Kit.actions(buttons));
    card.series().ifPresent(series -> blocks.add(Kit.actions(endSeries(card, series, words))));
    return new Message(text, blocks);
  }

  private static ButtonElement endSeries(MeetingCard card, String series, Words words) {
    var label = words.say("meetings.series.end");
    return Kit.careful(
        label,
        END_SERIES,
        series,
        Kit.confirm(
            label,
            words.say("meetings.series.endText", "count", card.others().size()),
            label,
            words.say("meetings.series.endNo")));
  }

  static String agenda(MeetingCard card, Words words) {
    return card.agenda().isEmpty()
        ? words.mrkdwn("meetings.agenda.none")
        : String.join(
            "\n", card.agenda().stream().map(line -> AgendaViews.line(line, words)).toList());
  }

  static ButtonElement cancel(MeetingCard card, Words words) {
    return Kit.button(words.say("meetings.cancel"), CANCEL, Tap.value(card));
  }

  private static Message didItHappen(MeetingCard card, Words words) {
    var text = said(card, words);
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(happened(card, Happened.YES, words), happened(card, Happened.NOT_YET, words)),
        Kit.context(words.mrkdwn("meetings.tap.whoSees")));
  }

  private static ButtonElement happened(MeetingCard card, Happened said, Words words) {
    return Kit.button(
        words.sayOneOf("meetings.tap", said.name()), HAPPENED + ":" + said.name(), card.id());
  }

  private static Message held(MeetingCard card, Words words) {
    var text = said(card, words);
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.button(words.say("meetings.reflect"), REFLECT, OF + card.mentorship()),
            plan(card, "next", words, false)),
        Kit.context(words.mrkdwn("meetings.reflect.whoSees")));
  }

  private static Message notYet(MeetingCard card, Words words) {
    var text = said(card, words);
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(plan(card, "findNew", words, true), tookPlace(card, words)));
  }

  /** Nobody has said anything about it; that can still be done. */
  private static Message over(MeetingCard card, Words words) {
    var text = said(card, words);
    return Message.of(text, Kit.section(text), Kit.actions(tookPlace(card, words)));
  }

  private static ButtonElement tookPlace(MeetingCard card, Words words) {
    return Kit.button(
        words.say("meetings.didAfterAll"), HAPPENED + ":" + Happened.YES.name(), card.id());
  }

  static ButtonElement plan(MeetingCard card, String key, Words words, boolean first) {
    var label = words.sayOneOf("meetings.plan", key);
    return first
        ? Kit.primary(label, PLAN, card.mentorship())
        : Kit.button(label, PLAN, card.mentorship());
  }

  private static Message cancelled(MeetingCard card, Words words) {
    var off = calledOff(card, words);
    var text = card.allOff() ? off + " " + words.mrkdwn("meetings.cancelled.later") : off;
    var why = card.why().orElse(Why.BY_OTHER);
    return why == Why.ENDED || why == Why.PAUSED || why == Why.AWAY
        ? Message.of(text)
        : Message.of(text, Kit.section(text), Kit.actions(plan(card, "findNew", words, false)));
  }

  private static String calledOff(MeetingCard card, Words words) {
    var why = card.why().orElse(Why.BY_OTHER);
    var stood = card.start().or(card::wasAt);
    var people = WhenWords.people(card, words);
    return stood
        .map(
            when ->
                words.mrkdwnOneOf(
                    "meetings.cancelled",
                    why.name() + ".of",
                    "by",
                    WhenWords.by(card),
                    "people",
                    people,
                    "when",
                    WhenWords.when(card, when, words)))
        .orElseGet(
            () ->
                words.mrkdwnOneOf(
                    "meetings.cancelled", why.name(), "by", WhenWords.by(card), "people", people));
  }

  /** A sentence about the people and the time it stands at. */
  private static String said(MeetingCard card, Words words) {
    return words.mrkdwnOneOf(
        "meetings.said",
        card.stage().name(),
        "people",
        WhenWords.people(card, words),
        "when",
        WhenWords.when(card, card.start().orElseThrow(), words));
  }

  /** How it stands in one line. */
  static String line(MeetingCard card, Words words) {
    var when =
        card.start()
            .map(start -> WhenWords.when(card, start, words))
            .orElseGet(() -> new Markup(""));
    return words.mrkdwnOneOf(
        "meetings.line",
        card.stage().name(),
        "people",
        WhenWords.called(card, words),
        "when",
        when);
  }

  /** An older message, after which another one says more. */
  static Message past(MeetingCard card, Words words) {
    var line = line(card, words);
    return Message.of(
        card.open() ? words.mrkdwn("meetings.changed", "now", new Markup(line)) : line);
  }
}
