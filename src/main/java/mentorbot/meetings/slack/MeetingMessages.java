package mentorbot.meetings.slack;

import mentorbot.meetings.MeetingCard;
import mentorbot.meetings.MeetingCard.Stage;
import mentorbot.meetings.SuitsNotice.Asked;
import mentorbot.meetings.SuitsNotice.Reason;
import mentorbot.meetings.Told;
import mentorbot.meetings.WithoutYouNotice.Without;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** The messages about meetings, one method a kind of notice. */
public final class MeetingMessages {
  static final String SUITS = "meetings.suits";

  private MeetingMessages() {}

  /** An offer, or a time that stands or was called off: how it is now. */
  public static Message told(Told told, Reader reader) {
    var message =
        told.current()
            ? CardViews.message(told.card(), reader.words())
            : CardViews.past(told.card(), reader.words());
    return told.calendar().isEmpty() ? message : message.enclosing(CalendarSheets.of(told, reader));
  }

  public static Message agenda(Told told, Reader reader) {
    return told.current() && told.card().stage() == Stage.STANDS
        ? AgendaViews.nudge(told.card(), reader.words())
        : told(told, reader);
  }

  /** What came of it is shown where it was asked. */
  public static Message happened(Told told, Reader reader) {
    return CardViews.message(told.card(), reader.words());
  }

  /** What goes out of their calendar; whoever has left may look back. */
  public static Message withoutYou(Without without, Reader reader) {
    var words = reader.words();
    var others = WhenWords.people(words, without.others());
    int count = without.calendar().size();
    var message =
        without
            .backOn()
            .map(
                day ->
                    Message.of(
                        words.mrkdwn(
                            "meetings.without.rests",
                            "others",
                            others,
                            "count",
                            count,
                            "until",
                            words.date(day))))
            .orElseGet(
                () ->
                    left(
                        words.mrkdwn("meetings.without.left", "others", others, "count", count),
                        words));
    return message.enclosing(CalendarSheets.of(without, reader));
  }

  private static Message left(String text, Words words) {
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.button(
                words.say("meetings.without.lookBack"),
                Subcommands.RUN + ":closing",
                "/mentor closing")));
  }

  public static Message suits(Asked asked, Reader reader) {
    var words = reader.words();
    var card = asked.card();
    if (card.stage() != Stage.STANDS) {
      return CardViews.past(card, words);
    }
    var text =
        words.mrkdwnOneOf(
            "meetings.suits",
            asked.reason().name(),
            "people",
            WhenWords.people(card, words),
            "when",
            WhenWords.when(card, card.start().orElseThrow(), words));
    return asked.reason() == Reason.NONE ? Message.of(text) : question(card, text, words);
  }

  private static Message question(MeetingCard card, String text, Words words) {
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(
            Kit.button(words.say("meetings.suits.yes"), SUITS, Tap.value(card)),
            Kit.button(words.say("meetings.move"), CardViews.MOVE, Tap.value(card)),
            Kit.button(words.say("meetings.cancel"), CardViews.CANCEL, Tap.value(card))),
        Kit.context(words.mrkdwn("meetings.suits.whoSees")));
  }
}
