package mentorbot.meetings.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import mentorbot.meetings.Agendas;
import mentorbot.meetings.MeetingCard;
import mentorbot.meetings.MeetingCard.Line;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** The page on which everybody who is to meet reads and adds what there is to talk about. */
final class AgendaViews {
  static final String WORDS = "words";
  static final String REMOVE = "meetings.removeLine";

  private AgendaViews() {}

  static View page(MeetingCard card, Words words) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(of(card, words)));
    int number = 0;
    for (var line : card.agenda()) {
      blocks.add(
          line.author().equals(card.me())
              ? Kit.section(
                  line(line, words),
                  Kit.button(
                      words.say("meetings.agenda.remove"), REMOVE + ":" + number++, line.id()))
              : Kit.section(line(line, words)));
    }
    if (card.agenda().isEmpty()) {
      blocks.add(Kit.context(words.mrkdwn("meetings.agenda.none")));
    }
    blocks.add(
        Inputs.hinted(
            Inputs.required(
                WORDS, words.say("meetings.agenda.words"), Inputs.paragraph(null, Agendas.LONGEST)),
            words.say("meetings.agenda.hint", "noPatients", words.say("slack.noPatients"))));
    return Kit.modal(
        CardViews.AGENDA,
        words.say("meetings.agenda.title"),
        words.say("meetings.agenda.add"),
        words.say("meetings.close"),
        card.id(),
        blocks);
  }

  private static String of(MeetingCard card, Words words) {
    return card.start()
        .map(
            start ->
                words.mrkdwn(
                    "meetings.agenda.of",
                    "people",
                    WhenWords.people(card, words),
                    "when",
                    WhenWords.when(card, start, words)))
        .orElseGet(() -> CardViews.line(card, words));
  }

  static String line(Line line, Words words) {
    return words.mrkdwn(
        "meetings.agenda.line", "words", line.words(), "author", Mrkdwn.person(line.author()));
  }

  /** The day before, to who leads. */
  static Message nudge(MeetingCard card, Words words) {
    var start = card.start().orElseThrow();
    var text =
        words.mrkdwn(
            "meetings.nudge",
            "people",
            WhenWords.people(card, words),
            "when",
            WhenWords.when(card, start, words));
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(text));
    if (!card.agenda().isEmpty()) {
      blocks.add(Kit.section(CardViews.agenda(card, words)));
    }
    blocks.add(
        Kit.actions(
            Kit.primary(words.say("meetings.agenda"), CardViews.AGENDA, card.id()),
            Kit.button(words.say("meetings.move"), CardViews.MOVE, Tap.value(card))));
    blocks.add(
        Kit.context(
            words.mrkdwn("meetings.nudge.whoSees", "people", WhenWords.people(card, words))));
    return new Message(text, blocks);
  }

  static Message over(MeetingCard card, Words words) {
    return Message.of(
        words.mrkdwn("meetings.agenda.over") + "\n" + new Markup(CardViews.agenda(card, words)));
  }
}
