package mentorbot.meetings.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.Instant;
import java.util.ArrayList;
import mentorbot.meetings.MeetingCard;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.texts.Words;

/** Times on offer, for who picks one, who waits, and who is asked for others. */
final class OfferedViews {
  private OfferedViews() {}

  static Message asked(MeetingCard card, Words words) {
    if (card.slots().isEmpty()) {
      var gone = words.mrkdwn("meetings.asked.gone", "by", WhenWords.by(card));
      return Message.of(gone, Kit.section(gone), Kit.actions(other(card, words, true)));
    }
    var by = WhenWords.by(card);
    var text =
        card.wasAt()
            .map(
                was ->
                    words.mrkdwn(
                        "meetings.asked.move", "by", by, "was", WhenWords.when(card, was, words)))
            .orElseGet(
                () -> words.mrkdwn("meetings.asked", "by", by, "count", card.slots().size()));
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(text));
    blocks.add(Kit.context(WhenWords.details(card, words)));
    int number = 0;
    for (var slot : card.slots()) {
      blocks.add(
          Kit.section(WhenWords.when(card, slot, words).text(), pick(card, slot, number++, words)));
    }
    blocks.add(
        Kit.actions(
            other(card, words, false),
            Kit.button(words.say("meetings.none"), CardViews.NONE, Tap.value(card))));
    blocks.add(
        Kit.context(
            words.mrkdwn("meetings.asked.whoSees", "people", WhenWords.people(card, words))));
    return new Message(text + "\n" + times(card, words), blocks);
  }

  private static ButtonElement pick(MeetingCard card, Instant slot, int number, Words words) {
    var when = words.dateTime(slot, card.zone());
    return Kit.labelled(
        Kit.button(
            words.say("meetings.slot.pick"), CardViews.PICK + ":" + number, Tap.value(card, slot)),
        words.say("meetings.slot.label", "when", when));
  }

  private static ButtonElement other(MeetingCard card, Words words, boolean first) {
    var label = words.say("meetings.other");
    return first
        ? Kit.primary(label, CardViews.OTHER, Tap.value(card))
        : Kit.button(label, CardViews.OTHER, Tap.value(card));
  }

  private static String times(MeetingCard card, Words words) {
    return String.join(
        "\n", card.slots().stream().map(s -> WhenWords.when(card, s, words).text()).toList());
  }

  static Message waiting(MeetingCard card, Words words) {
    boolean mine = card.by().filter(card.me()::equals).isPresent();
    var text = waitingFor(card, mine, words);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(text));
    if (!card.slots().isEmpty()) {
      blocks.add(Kit.section(times(card, words)));
    }
    blocks.add(Kit.context(WhenWords.details(card, words)));
    blocks.add(Kit.context(words.mrkdwn("meetings.waiting.later")));
    var buttons = new ArrayList<ButtonElement>();
    if (mine && card.wasAt().isPresent()) {
      buttons.add(Kit.button(words.say("meetings.keep"), CardViews.KEEP, Tap.value(card)));
    }
    buttons.add(other(card, words, false));
    buttons.add(CardViews.cancel(card, words));
    blocks.add(Kit.actions(buttons));
    return new Message(text + "\n" + times(card, words), blocks);
  }

  private static String waitingFor(MeetingCard card, boolean mine, Words words) {
    var people = WhenWords.people(card, words);
    if (!mine) {
      return card.slots().isEmpty()
          ? words.mrkdwn("meetings.waiting.theirs", "people", WhenWords.by(card))
          : words.mrkdwn("meetings.waiting.others");
    }
    return card.wasAt()
        .map(
            was ->
                words.mrkdwn(
                    "meetings.waiting.move",
                    "people",
                    people,
                    "was",
                    WhenWords.when(card, was, words)))
        .orElseGet(
            () ->
                words.mrkdwn(
                    "meetings.waiting.mine", "people", people, "count", card.slots().size()));
  }

  static Message noneSuited(MeetingCard card, Words words) {
    var text = words.mrkdwn("meetings.noneSuited", "people", WhenWords.people(card, words));
    return Message.of(
        text,
        Kit.section(text),
        Kit.actions(other(card, words, true), CardViews.cancel(card, words)));
  }
}
