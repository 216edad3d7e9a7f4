package mentorbot.closing.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import mentorbot.closing.AheadCard;
import mentorbot.closing.AheadCard.Stage;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Subcommands;
import mentorbot.texts.Words;

/** The question whether to go on with one's group, and what came of it. */
public final class AheadViews {
  private AheadViews() {}

  public static Message asked(AheadCard card, Reader reader) {
    return card(card, reader.words());
  }

  /** With the way to what is to be signed. */
  public static Message told(AheadCard card, Reader reader) {
    var words = reader.words();
    var said = said(card, words);
    return card.stage() == Stage.LONGER || card.stage() == Stage.NEXT
        ? Message.of(
            said,
            Kit.section(said),
            Kit.actions(
                Kit.primary(
                    words.say("closing.button.agreement"),
                    Subcommands.RUN,
                    "/mentor agreement next")))
        : Message.of(said);
  }

  /** As it stands for its reader; both answers look alike, and either can be changed. */
  static Message card(AheadCard card, Words words) {
    var said = said(card, words);
    if (!card.open()) {
      return Message.of(said, Kit.section(said));
    }
    List<ButtonElement> buttons = new ArrayList<>();
    if (card.stage() != Stage.YES) {
      buttons.add(Kit.button(words.say("closing.ahead.yes"), ClosingIds.AHEAD_YES, card.id()));
    }
    if (card.stage() != Stage.NO) {
      buttons.add(Kit.button(words.say("closing.ahead.no"), ClosingIds.AHEAD_NO, card.id()));
    }
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.section(said));
    blocks.add(Kit.context(words.mrkdwn("closing.ahead.whoSees", "until", card.until())));
    blocks.add(Kit.actions(buttons));
    return new Message(said, blocks);
  }

  private static String said(AheadCard card, Words words) {
    return words.mrkdwnOneOf(
        "closing.ahead.stage",
        card.stage().name(),
        "others",
        ClosingWords.people(words, card.others()),
        "count",
        card.others().size(),
        "day",
        words.date(card.lastDay()),
        "newDay",
        words.date(card.newDay().orElse(card.lastDay())));
  }
}
