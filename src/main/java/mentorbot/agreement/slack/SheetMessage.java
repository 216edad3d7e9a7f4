package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import mentorbot.agreement.Sheet;
import mentorbot.agreement.Sheet.Stage;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.texts.Words;

/**
 * {@code /mentor agreement}: how it stands, what to do, and every word of it. Whoever is still to
 * sign a draft reads it in short here, since the page to sign has every word.
 */
final class SheetMessage {
  private SheetMessage() {}

  /**
   * {@code part} counts from 0; one that is not there shows the first. The buttons stand at the
   * end, where a long message leaves its reader.
   */
  static Message of(Words words, Sheet sheet, int part) {
    return part == 0 && sheet.stage() == Stage.DRAFT && sheet.readersTurn()
        ? inShort(words, sheet)
        : whole(words, sheet, part);
  }

  private static Message inShort(Words words, Sheet sheet) {
    var blocks = new ArrayList<LayoutBlock>();
    var status = SheetWords.status(words, sheet);
    blocks.add(Kit.section(status));
    addProposal(blocks, words, sheet);
    blocks.add(Kit.section(FullText.inShort(words, sheet.shown().text())));
    blocks.add(Kit.context(words.mrkdwn("agreement.short.rest")));
    blocks.add(Kit.context(SheetWords.colophon(words, sheet.shown(), sheet.marks())));
    blocks.add(Kit.actions(buttons(words, sheet)));
    return new Message(status, blocks);
  }

  private static Message whole(Words words, Sheet sheet, int part) {
    var pages = FullText.pages(words, sheet.shown().text());
    int shown = part >= 0 && part < pages.size() ? part : 0;
    var blocks = new ArrayList<LayoutBlock>();
    var status = SheetWords.status(words, sheet);
    if (shown == 0) {
      blocks.add(Kit.section(status));
      addProposal(blocks, words, sheet);
      blocks.add(Kit.divider());
    }
    pages.get(shown).forEach(piece -> blocks.add(Kit.section(piece)));
    blocks.add(Kit.context(SheetWords.colophon(words, sheet.shown(), sheet.marks())));
    if (shown == 0) {
      blocks.add(Kit.actions(buttons(words, sheet)));
    }
    if (pages.size() > 1) {
      blocks.add(turnPage(words, sheet, shown, pages.size()));
    }
    return new Message(status, blocks);
  }

  /** What the reader has not signed yet, against what they know. */
  private static void addProposal(List<LayoutBlock> blocks, Words words, Sheet sheet) {
    if (!sheet.changes().isEmpty() && sheet.readersTurn()) {
      blocks.add(
          Kit.section(
              sheet.amendment()
                  ? words.mrkdwn("agreement.changes.proposed")
                  : words.mrkdwn("agreement.changes.since")));
      blocks.addAll(ChangeWords.blocks(words, sheet.changes()));
    }
  }

  private static List<ButtonElement> buttons(Words words, Sheet sheet) {
    var buttons = new ArrayList<ButtonElement>();
    var newest = Ref.to(sheet.mentorship(), sheet.newest().number());
    if (sheet.readersTurn()) {
      buttons.add(Kit.primary(words.say("agreement.button.sign"), Ids.SIGN, newest));
    }
    if (sheet.stage() != Stage.ENDED) {
      buttons.add(Kit.button(words.say("agreement.button.edit"), Ids.EDIT, newest));
    }
    if (sheet.mayBeRefused()) {
      buttons.add(keep(words, sheet.mentorship(), sheet.newest().number()));
    }
    buttons.add(
        Kit.button(
            words.say("agreement.button.history"),
            Ids.HISTORY,
            Ref.to(sheet.mentorship(), Integer.MAX_VALUE / 10)));
    buttons.add(PrintViews.button(words, sheet.mentorship(), sheet.shown().number()));
    return buttons;
  }

  static ButtonElement keep(Words words, String mentorship, int number) {
    return Kit.button(words.say("agreement.button.keep"), Ids.KEEP, Ref.to(mentorship, number));
  }

  private static LayoutBlock turnPage(Words words, Sheet sheet, int shown, int parts) {
    int next = (shown + 1) % parts;
    return Kit.actions(
        Kit.button(
            words.say("agreement.button.part", "part", next + 1, "parts", parts),
            Ids.SHOW,
            Ref.to(sheet.mentorship(), next)));
  }
}
